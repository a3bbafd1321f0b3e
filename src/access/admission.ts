import type { AccessKeyReader } from './accessKey.ts';
import { admitKey } from './admitKey.ts';
import { credentialOf } from './credential.ts';
import { denied, type Admission } from './denial.ts';

export interface AdmissionParts {
  readonly keys: AccessKeyReader;
  /** Absent where no issuer is configured: then no token is admitted. */
  readonly admitToken: ((token: string) => Promise<Admission>) | undefined;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Who is let in, the same on AWS and on a laptop: whoever brings an issued key or a token of the configured issuer. */
export function admissionBy({ keys, admitToken, now }: AdmissionParts) {
  return async (header: (name: string) => string | undefined): Promise<Admission> => {
    const credential = credentialOf(header);
    switch (credential.kind) {
      case 'none':
        return denied('no-credential');
      case 'unreadable':
        return denied('unreadable-credential');
      case 'key':
        return admitKey(credential.key, keys, now());
      case 'token':
        return admitToken ? admitToken(credential.token) : denied('unknown-credential');
    }
  };
}
