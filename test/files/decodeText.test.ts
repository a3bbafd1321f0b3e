import { describe, expect, it } from 'vitest';
import { decodeHead, decodeText } from '../../src/files/decodeText.ts';
import { textLines } from '../../src/files/textLines.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('text of a CMS file', () => {
  it.each([
    ['CRLF', latin1('a\r\nb\r\n'), 'a\nb\n'],
    ['LF', latin1('a\nb\n'), 'a\nb\n'],
    ['a bare CR', latin1('a\rb\r'), 'a\nb\n'],
    ['all three', latin1('a\r\nb\rc\nd'), 'a\nb\nc\nd'],
    ['a lone Ctrl-Z at the end', latin1('a,b\r\n\x1a'), 'a,b\n'],
    ['a row of Ctrl-Z and empty cells', latin1('a,b\r\n\x1a,,,,\r\n'), 'a,b\n'],
    ['code page 1252', latin1('\x93caf\xe9\x94 \x96 \x80\x92'), '“café” – €’'],
    ['UTF-8 with its mark', Buffer.from('\ufeffcafé', 'utf8'), 'café'],
    ['nothing', latin1(''), ''],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it('keeps a Ctrl-Z with rows after it: those must not vanish', () => {
    expect(decodeText(latin1('a\n\x1a\nb\n'))).toBe('a\n\x1a\nb\n');
  });

  it('begins with the bytes one by one, whatever the file is', () => {
    expect(decodeHead(Uint8Array.of(0x25, 0x50, 0xd0, 0x92), 3)).toBe('%P\xd0');
  });
});

describe('lines are numbered as an editor numbers them', () => {
  it.each([
    ['a\nb\n', ['1 a', '2 b']],
    ['a\n\nb', ['1 a', '2 ', '3 b']],
    ['', []],
  ])('%j', (text, lines) => {
    expect(textLines(text).map((found) => `${found.line} ${found.text}`)).toEqual(lines);
  });
});
