import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../src/refresh/finding/links.ts';

describe('the links of a page', () => {
  it.each([
    ['<a href="/a.zip">', ['/a.zip']],
    ["<A title='x'\n HREF = '/a.zip'>", ['/a.zip']],
    ['<a href=/a.zip>', ['/a.zip']],
    ['<a href=" /a.zip ">', ['/a.zip']],
    ['<a href="/x.asp?a=1&amp;file=/a.zip">', ['/x.asp?a=1&file=/a.zip']],
    ['<a href="/a&#x2e;zip"><a href="/b&#46;zip">', ['/a.zip', '/b.zip']],
    ['<a href="/a&#xffffff;.zip">', ['/a&#xffffff;.zip']],
    ['<a href="/a.zip"><a href="/a.zip">', ['/a.zip']],
    ['<a href="#top"><a href=""><a name="x">', []],
    ['<!-- <a href="/old.zip"> --><a href="/new.zip">', ['/new.zip']],
    ['<a href="/a.zip"><!-- <a href="/never ended.zip">', ['/a.zip']],
    ['<abbr href="/a.zip"><area href="/b.zip"><a data-href="/c.zip">', []],
    ['<a <a href="/a.zip">', ['/a.zip']],
  ])('%s', (html, links) => {
    expect(linksIn(html)).toEqual(links);
  });

  it('are found as fast in a page that was made to be slow', () => {
    const size = 300_000;
    for (const part of ['<a ', '<a href', '<a href= ', '<!--', '&#', '<a href="', ' href =']) {
      const begun = performance.now();
      linksIn(`<a ${part.repeat(size / part.length)}`);
      expect(performance.now() - begun, part).toBeLessThan(2_000);
    }
  });
});
