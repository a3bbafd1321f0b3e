import { describe, expect, it } from 'vitest';
import { readFinderSettings } from '../../../src/refresh/finding/finderSettings.ts';

const PAGE = { address: 'https://www.cms.gov/files', files: 'rvu\\d\\d[a-d].*\\.zip' };
const GOOD = { amaLicenceAccepted: true, pages: [PAGE] };

describe('the finder’s settings', () => {
  it('are read, patterns without regard to capitals, with no host but each page’s own', () => {
    const follow = 'rvu2[6-9]';
    expect(readFinderSettings({ ...GOOD, pages: [PAGE, { ...PAGE, follow }] })).toEqual({
      ok: true,
      settings: {
        amaLicenceAccepted: true,
        hosts: [],
        pages: [
          { address: PAGE.address, files: /rvu\d\d[a-d].*\.zip/i, follow: null },
          { address: PAGE.address, files: /rvu\d\d[a-d].*\.zip/i, follow: /rvu2[6-9]/i },
        ],
      },
    });
  });

  it.each([
    [null, ['The finder’s settings are a JSON object.']],
    ['{}', ['The finder’s settings are a JSON object.']],
    [[], ['The finder’s settings are a JSON object.']],
    [{}, ['amaLicenceAccepted is true or false.', 'pages is a list of at least one page.']],
    [{ ...GOOD, amaLicenceAccepted: 'true' }, ['amaLicenceAccepted is true or false.']],
    [{ ...GOOD, amaLicenceAccepted: 1 }, ['amaLicenceAccepted is true or false.']],
    [{ ...GOOD, pages: [] }, ['pages is a list of at least one page.']],
    [{ ...GOOD, pages: [7] }, ['pages[0] is an object with "address" and "files".']],
    [{ ...GOOD, pages: [{ ...PAGE, address: 'cms' }] }, ['pages[0].address is the https address of a page.']],
    [{ ...GOOD, pages: [{ ...PAGE, files: '' }] }, [/^pages\[0\]\.files is a regular expression/]],
    [{ ...GOOD, pages: [{ ...PAGE, follow: '(' }] }, [/^pages\[0\]\.follow is .*Unterminated group/]],
    [{ ...GOOD, pages: [{ ...PAGE, link: 'x' }] }, [/^pages\[0\]\.link is not a setting; .*follow\.$/]],
    [{ ...GOOD, hosts: 'cms.gov' }, [/^hosts is a list/]],
    [{ ...GOOD, hosts: ['https://cms.gov'] }, [/^hosts\[0\] is the name of a host/]],
    [{ ...GOOD, httpOnLoopback: true }, [/^httpOnLoopback is not a setting/]],
  ] as const)('are refused, all that is wrong at once: %j', (value, problems) => {
    const reading = readFinderSettings(value);
    expect(reading).toEqual({
      ok: false,
      problems: problems.map((each) =>
        typeof each === 'string' ? each.replace('’', "'") : (expect.stringMatching(each) as unknown),
      ),
    });
  });
});
