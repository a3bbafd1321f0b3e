import { bytesOf } from '../files/chunks.ts';
import type { OpenMember } from '../files/member.ts';
import type { FileProblem } from '../schedule/fileProblem.ts';
import type { DataSetMemberKind, MemberKind } from '../schedule/layouts/recogniseMember.ts';
import { isPartOfRelease } from './chooseMembers.ts';
import { takersOf } from './dataSets/takers.ts';
import type { Taker, TakerContext } from './dataSets/taker.ts';
import type { SetAside } from './inputFile.ts';
import { kindOf, NOT_READ, recognised, type RecognisedMember } from './readMembers.ts';

/** A part of a release, and the archive it lies in; null for a file that lies in none. */
export interface ReleasePart {
  readonly archive: string | null;
  readonly member: RecognisedMember;
}

/**
 * What the members of all files are: parts of releases are kept for later, because a release is made of several, and
 * everything else goes to the taker of its kind as it is unpacked.
 */
export class InputFindings {
  readonly takers: ReadonlyMap<DataSetMemberKind, Taker>;
  readonly releaseParts: ReleasePart[] = [];
  readonly setAside: SetAside[] = [];
  readonly problems: FileProblem[] = [];
  /** The files that could not be unpacked. */
  readonly damaged = new Set<string>();
  #ofFile: { data: number; documents: number; unknown: string[] } = { data: 0, documents: 0, unknown: [] };

  constructor(context: TakerContext) {
    this.takers = takersOf(context);
  }

  async take(member: OpenMember): Promise<void> {
    const kind = kindOf(member.head);
    if (kind === 'document') this.#ofFile.documents += 1;
    else if (kind === null) this.#ofFile.unknown.push(member.name);
    else {
      this.#ofFile.data += 1;
      await this.#takeData(member, kind);
    }
  }

  /** The verdict on a file as a whole, once all its members were taken; `damage` is what unpacking it found. */
  endOfFile(name: string, damage: readonly FileProblem[]): void {
    const { data, documents, unknown } = this.#ofFile;
    this.#ofFile = { data: 0, documents: 0, unknown: [] };
    if (damage.length > 0) {
      this.damaged.add(name);
      this.problems.push(...damage);
    } else if (data > 0) {
      for (const member of unknown) this.setAside.push({ member, reason: NOT_READ, count: 0 });
    } else if (documents > 0 && unknown.length === 0) {
      this.setAside.push({ member: name, reason: 'a document for people, no data', count: 0 });
    } else this.problems.push(notRecognised(name));
  }

  async #takeData(member: OpenMember, kind: Exclude<MemberKind, 'document'>): Promise<void> {
    if (!isPartOfRelease(kind)) return this.takers.get(kind)?.take(member);
    const bytes = await bytesOf(member.chunks);
    const end = member.name.lastIndexOf(': ');
    const archive = end < 0 ? null : member.name.slice(0, end);
    this.releaseParts.push({ archive, member: recognised({ name: member.name, bytes }, kind) });
  }
}

/** No file that is known: everything else of the call is refused with it, so that what is published is what was meant. */
export function notRecognised(names: string): FileProblem {
  return {
    code: 'not-recognised',
    member: names,
    line: null,
    column: null,
    found: null,
    message: 'Nothing in it looks like a file that CMS publishes for the fee schedule.',
    remedy:
      "Give CMS's file as it was downloaded: a release (RVU25D.zip and the like), ZIP5 or ZIP9, MUE, NCCI PTP, payment amounts or ICD-10-CM codes.",
  };
}
