import { SHARDS, shardOf } from './shard.ts';

/**
 * Where everything lies in the one table. A partition is what is read together:
 *
 *     pk                            sk                       one item is
 *     CALENDAR                      CALENDAR                 what is published for which dates
 *     RELEASES                      <release>                a release's own item, written last
 *     RELEASE#<release>#<shard>     CODE#<code>              a code with the rows of all its modifiers
 *     RELEASE#<release>#<shard>     OPPS#<code>#<modifier>   the OPPS-capped amounts of every locality
 *     RELEASE#<release>#LOCALITIES  <carrier>#<locality>     a locality
 *     ZIPS                          <table>                  a ZIP table's own item, written last
 *     ZIPS#<table>                  ZIP3#<zip3>              the ZIPs that begin with three digits
 *     SETS                          <set>                    a data set's own item, written last
 *     SET#<set>#<shard>             GROUP#<name>             a group of packed texts, or the first part of it
 *     SET#<set>#<shard>             GROUP#<name>#<part>      what did not fit into the parts before
 *     PRACTICE#<practice>           PAYER#<payer>            a payer as it is, or that it was deleted
 *     PRACTICE#<practice>           CHARGES#charges          the charge list as it is, or that it was deleted
 *     PRACTICE#<practice>           PAIRINGS#pairings        the table of diagnoses and services, likewise
 *     PRACTICE#<practice>           PAST#<sk>#<revision>     any of these as it was before
 *     PRACTICE#<practice>#ESTIMATE#<id>   ESTIMATE           a saved estimate
 *     PRACTICE#<practice>#ANSWER#<name>   ANSWER             a request that named itself, and its answer
 *     KEYS                          <key>                    an issued key, without its secret
 *
 * The shard is a hash of the code, so a release is written to 16 partitions at once and read whole by 16 queries,
 * and a code is found without a look-up. Nothing else may be a key: keys are made here on write, dropped on read,
 * and the rest of the program never sees one. The boundary guarded is the practice: no name given from outside may
 * hold the separator and so reach into another's partition.
 */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export const CALENDAR_KEY: Key = { pk: 'CALENDAR', sk: 'CALENDAR' };
export const RELEASES = 'RELEASES';
export const ZIP_TABLES = 'ZIPS';
export const DATA_SETS = 'SETS';
export const ACCESS_KEYS = 'KEYS';
export const GROUP_PREFIX = 'GROUP#';
export const CODE_PREFIX = 'CODE#';
export const OPPS_PREFIX = 'OPPS#';
export const PAYER_PREFIX = 'PAYER#';
export const CHARGES_PREFIX = 'CHARGES#';
export const PAIRINGS_PREFIX = 'PAIRINGS#';

export function releaseKey(release: string): Key {
  return { pk: RELEASES, sk: whole(release) };
}

export function codeKey(release: string, code: string): Key {
  return { pk: shardPartition(release, shardOf(code)), sk: `${CODE_PREFIX}${code}` };
}

export function oppsCapKey(release: string, code: string, modifier: string): Key {
  return { pk: shardPartition(release, shardOf(code)), sk: `${OPPS_PREFIX}${code}#${modifier}` };
}

/** The partitions that hold the codes and OPPS caps of a release. */
export function shardPartitions(release: string): string[] {
  return Array.from({ length: SHARDS }, (_, shard) => shardPartition(release, shard));
}

export function localitiesPartition(release: string): string {
  return `RELEASE#${whole(release)}#LOCALITIES`;
}

export function localityKey(release: string, carrier: string, locality: string): Key {
  return { pk: localitiesPartition(release), sk: `${carrier}#${locality}` };
}

export function zipTableKey(table: string): Key {
  return { pk: ZIP_TABLES, sk: whole(table) };
}

export function zip3Key(table: string, zip3: string): Key {
  return { pk: zipPartition(table), sk: `ZIP3#${zip3}` };
}

export function zipPartition(table: string): string {
  return `${ZIP_TABLES}#${whole(table)}`;
}

export function dataSetKey(set: string): Key {
  return { pk: DATA_SETS, sk: whole(set) };
}

/** A part of a group, counted from 0; the sort keys of up to a hundred parts stand in their order. */
export function groupKey(set: string, name: string, part = 0): Key {
  const rest = part === 0 ? '' : `#${String(part).padStart(2, '0')}`;
  return { pk: setPartition(set, shardOf(name)), sk: `${GROUP_PREFIX}${whole(name)}${rest}` };
}

/** The partitions that hold the groups of a data set. */
export function setPartitions(set: string): string[] {
  return Array.from({ length: SHARDS }, (_, shard) => setPartition(set, shard));
}

/** A partition of its own each: a practice saves thousands a day. */
export function savedEstimateKey(practice: string, id: string): Key {
  return { pk: `${practicePartition(practice)}#ESTIMATE#${whole(id)}`, sk: 'ESTIMATE' };
}

export function answeredOnceKey(practice: string, name: string): Key {
  return { pk: `${practicePartition(practice)}#ANSWER#${whole(name)}`, sk: 'ANSWER' };
}

export function accessKeyKey(id: string): Key {
  return { pk: ACCESS_KEYS, sk: whole(id) };
}

export function practicePartition(practice: string): string {
  return `PRACTICE#${whole(practice)}`;
}

/** Where a document is as it is now; `prefix` says of which kind it is. */
export function documentKey(practice: string, prefix: string, id: string): Key {
  return { pk: practicePartition(practice), sk: `${prefix}${whole(id)}` };
}

/** Where a document is as it was in a revision; padded, the revisions lie in their order. */
export function pastKey({ pk, sk }: Key, revision: number): Key {
  return { pk, sk: `${pastPrefix(sk)}${String(revision).padStart(10, '0')}` };
}

export function pastPrefix(sk: string): string {
  return `PAST#${sk}#`;
}

function setPartition(set: string, shard: number): string {
  return `SET#${whole(set)}#${shard}`;
}

function shardPartition(release: string, shard: number): string {
  return `RELEASE#${whole(release)}#${shard}`;
}

/** True for a name that something can be kept under; nothing is ever kept under another. */
export function canBeKept(name: string): boolean {
  return name !== '' && !name.includes('#');
}

function whole(name: string): string {
  if (!canBeKept(name)) throw new RangeError(`"${name}" cannot be part of a key`);
  return name;
}
