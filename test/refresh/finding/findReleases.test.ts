import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findReleases } from '../../../src/refresh/finding/findReleases.ts';
import { inboxFolder } from '../../../src/refresh/inbox/inboxFolder.ts';
import { inboxIncoming } from '../../../src/refresh/inbox/inboxIncoming.ts';
import { smallRelease } from '../../cmsLayouts/smallRelease.ts';
import { directoryOfTest } from '../../store/temporaryDirectory.ts';
import { openedInbox } from '../inbox/openedInbox.ts';
import { looked } from './looked.ts';
import { file, kept, pageOf, redirect, settingsFor, website } from './website.ts';

const JULY = smallRelease();

describe('until the licence is accepted', () => {
  it('nothing is asked for, and it says so', async () => {
    const site = await website({ '/': pageOf('/rvu26c.zip'), '/rvu26c.zip': file(JULY) });
    const settings = { ...settingsFor([`${site.address}/`]), amaLicenceAccepted: false };
    const incoming = kept();
    expect(await findReleases(settings, incoming, { httpOnLoopback: true })).toEqual({
      kind: 'off',
      code: 'licence-not-accepted',
      message: expect.stringContaining('amaLicenceAccepted') as string,
    });
    expect([site.asked, incoming.files.size]).toEqual([[], 0]);
  });
});

describe('a new file', () => {
  it('is put where it is imported from, and told with its size and hash', async () => {
    const site = await website({
      '/files': pageOf('/zip/RVU26C.zip', '/readme.pdf', '/zip/RVU26C.zip#again'),
      '/zip/RVU26C.zip': file(JULY, { etag: '"1"' }),
    });
    const incoming = kept();
    const report = await looked(settingsFor([`${site.address}/files`]), incoming);
    const address = `${site.address}/zip/RVU26C.zip`;
    const [name] = incoming.files.keys();
    expect(name).toMatch(/^[0-9a-f]{8}-RVU26C\.zip$/);
    const sha256 = createHash('sha256').update(JULY).digest('hex');
    expect(report).toEqual({
      kind: 'looked',
      found: [address],
      downloaded: [{ address, name, bytes: JULY.length, sha256 }],
      skipped: [],
      refused: [],
    });
    expect(Buffer.compare(incoming.files.get(name ?? '') ?? Buffer.alloc(0), JULY)).toBe(0);
  });

  it.each([{ etag: '"1"' }, { 'last-modified': 'Wed, 01 Jul 2026 00:00:00 GMT' }, {}])(
    'is had once, whatever the server says of its version: %o',
    async (headers) => {
      const site = await website({ '/': pageOf('/rvu.zip'), '/rvu.zip': file(JULY, headers) });
      const incoming = kept();
      await looked(settingsFor([`${site.address}/`]), incoming);
      const again = await looked(settingsFor([`${site.address}/`]), incoming);
      expect(again).toMatchObject({ downloaded: [], skipped: [`${site.address}/rvu.zip`], refused: [] });
      expect(incoming.files.size).toBe(1);
    },
  );

  it('that was posted again under the same address is another', async () => {
    let version = 1;
    const site = await website({
      '/': pageOf('/rvu.zip'),
      '/rvu.zip': (response, request) => file(JULY, { etag: `"${version}"` })(response, request),
    });
    const incoming = kept();
    await looked(settingsFor([`${site.address}/`]), incoming);
    version = 2;
    expect((await looked(settingsFor([`${site.address}/`]), incoming)).downloaded).toHaveLength(1);
    expect(incoming.files.size).toBe(2);
  });

  it('may lie behind a redirect, and behind a page of its own', async () => {
    const site = await website({
      '/list': pageOf('/releases/rvu26c', '/releases/rvu25a', '/other'),
      '/releases/rvu26c': pageOf('../zip/rvu26c.zip'),
      '/zip/rvu26c.zip': redirect('/moved/here.zip'),
      '/moved/here.zip': file(JULY),
    });
    const [page] = settingsFor([`${site.address}/list`]).pages;
    const settings = { ...settingsFor([]), pages: [{ ...page!, follow: /releases\/rvu26/ }] };
    const report = await looked(settings);
    expect(report).toMatchObject({
      found: [`${site.address}/zip/rvu26c.zip`],
      downloaded: [{ name: expect.stringMatching(/-rvu26c\.zip$/) as string }],
      refused: [],
    });
    expect(site.asked).not.toContain('/releases/rvu25a');
  });

  it('of another host is had where that host was allowed', async () => {
    const files = await website({ '/rvu.zip': file(JULY) });
    const site = await website({ '/': pageOf(`${files.address}/rvu.zip`) });
    const report = await looked(settingsFor([`${site.address}/`], [files.host]));
    expect(report.downloaded).toHaveLength(1);
  });

  it('that is named on two pages is had once', async () => {
    const site = await website({
      '/a': pageOf('/rvu.zip'),
      '/b': pageOf('/rvu.zip'),
      '/rvu.zip': file(JULY),
    });
    const report = await looked(settingsFor([`${site.address}/a`, `${site.address}/b`]));
    expect([report.found.length, report.downloaded.length]).toEqual([1, 1]);
  });

  it('goes through the inbox of a laptop into what is published, and is not had again', async () => {
    const { folder, settle, published, names } = await openedInbox();
    const site = await website({ '/': pageOf('/RVU25C.zip'), '/RVU25C.zip': file(JULY, { etag: '"1"' }) });
    const incoming = inboxIncoming(folder);
    expect((await looked(settingsFor([`${site.address}/`]), incoming)).downloaded).toHaveLength(1);
    await settle();
    expect(await published()).toEqual([expect.stringMatching(/^2025C-/)]);
    expect((await names('imported'))[0]).toMatch(/^[0-9a-f]{8}-RVU25C\.zip$/);
    expect((await looked(settingsFor([`${site.address}/`]), incoming)).skipped).toHaveLength(1);
  });

  it('has a plain name in the inbox whatever its address says', async () => {
    const path = '/..%2f..%2f%20evil%0a%00name%E9%8C%A2.zip';
    const site = await website({ '/': pageOf(path), [path]: file(JULY) });
    const incoming = inboxIncoming(await inboxFolder(await directoryOfTest()));
    const [had] = (await looked(settingsFor([`${site.address}/`]), incoming)).downloaded;
    expect(had?.name).toMatch(/^[0-9a-f]{8}-evil-name\.zip$/);
    expect(await incoming.names()).toContain(had?.name);
  });
});

it('http is not asked for unless a test says so, also not on this machine', async () => {
  const site = await website({ '/': pageOf('/rvu.zip'), '/rvu.zip': file(JULY) });
  const report = await findReleases(settingsFor([`${site.address}/`]), kept());
  expect(report).toMatchObject({ refused: [{ code: 'insecure-address' }], downloaded: [] });
  expect(site.asked).toEqual([]);
});
