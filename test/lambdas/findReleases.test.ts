import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { FindingReport } from '../../src/refresh/finding/finding.ts';
import { smallRelease } from '../cmsLayouts/smallRelease.ts';
import { file, html, pageOf } from '../refresh/finding/website.ts';
import { BUCKET, cloud, door, type Cloud, type Door } from './deployed.ts';
import { objectCreated } from './events.ts';
import { secureSite } from './secureSite.ts';

let aws: Cloud;
beforeAll(async () => {
  aws = await cloud();
});
afterAll(() => aws.close());

const JULY = smallRelease({ year: 2026, letter: 'C' });

async function finder(settings: unknown, more: Readonly<Record<string, string>> = {}): Promise<Door> {
  // The finder has no business with the table: it is not told of it.
  const own = {
    ...aws.environment,
    ALLOWABLE_TABLE: '',
    ALLOWABLE_FINDER: JSON.stringify(settings),
    ...more,
  };
  const opened = await door('findReleases', own);
  onTestFinished(() => opened.end());
  return opened;
}

const weekly = (opened: Door) => opened.handle({ source: 'aws.events' }) as Promise<FindingReport>;

describe('the finder', () => {
  it('brings a new release over https into the bucket, once, where the import takes it up', async () => {
    const site = await secureSite({
      '/list': pageOf('/files/zip/rvu26c.zip', '/files/zip/rvu26b.zip'),
      '/files/zip/rvu26c.zip': file(JULY, { etag: '"1"' }),
      '/files/zip/rvu26b.zip': html('Accept the licence first'),
    });
    const pages = [{ address: `${site.address}/list`, files: 'rvu\\d\\d[a-d].*\\.zip' }];
    const opened = await finder({ amaLicenceAccepted: true, pages }, site.environment);
    const first = await weekly(opened);
    if (first.kind === 'off') throw new Error(first.message);
    expect(first).toMatchObject({
      found: { length: 2 },
      downloaded: [{ name: expect.stringMatching(/^[0-9a-f]{8}-rvu26c\.zip$/) as string }],
      refused: [{ address: `${site.address}/files/zip/rvu26b.zip`, code: 'page-instead-of-file' }],
    });
    expect(opened.log()).toMatch(/"code":"finder-looked"/);
    expect(opened.log()).toMatch(/"level":"ERROR".*"code":"finder-refused".*"reason":"page-instead-of-file"/);
    expect(await weekly(opened)).toMatchObject({ downloaded: [], skipped: { length: 1 } });

    const importRelease = await door('importRelease', aws.environment);
    onTestFinished(() => importRelease.end());
    const key = `incoming/${first.downloaded[0]?.name}`;
    expect(await importRelease.handle(objectCreated(BUCKET, key))).toMatchObject({
      ok: true,
      imported: [{ result: 'published', effectiveFrom: '2026-07-01' }],
    });
  });

  it('does not trust a site that nobody vouches for, and looks at the next', async () => {
    const site = await secureSite({ '/': pageOf('/rvu26c.zip') });
    const pages = [{ address: `${site.address}/`, files: 'rvu' }];
    const report = await weekly(await finder({ amaLicenceAccepted: true, pages }));
    expect(report).toMatchObject({ refused: [{ code: 'unreachable' }] });
  });

  it('does not speak http, whatever its settings say', async () => {
    const pages = [{ address: 'http://127.0.0.1:9/', files: 'rvu' }];
    const report = await weekly(await finder({ amaLicenceAccepted: true, pages }));
    expect(report).toMatchObject({ refused: [{ code: 'insecure-address' }] });
  });

  it('does nothing until the licence is accepted, and says so', async () => {
    const opened = await finder({
      amaLicenceAccepted: false,
      pages: [{ address: 'https://x.y/', files: 'z' }],
    });
    expect(await weekly(opened)).toMatchObject({ kind: 'off', code: 'licence-not-accepted' });
    expect(opened.log()).toMatch(/"code":"finder-off"/);
  });
});

describe('without its settings it does not start', () => {
  it.each([
    [{ ALLOWABLE_BUCKET: '' }, 'ALLOWABLE_BUCKET is not set'],
    [{ ALLOWABLE_FINDER: '' }, 'ALLOWABLE_FINDER does not say where to look'],
    [{ ALLOWABLE_FINDER: '{"amaLicenceAccepted":1,"pages":[{}]}' }, 'amaLicenceAccepted is true or false.'],
  ])('%o', async (settings, said) => {
    const refused = await finder({ amaLicenceAccepted: false, pages: [] }, settings).catch(String);
    expect(refused).toContain(said);
  });
});
