import { expect, test } from 'vitest';
import { contentSecurityPolicy, OTHERS, pageHeaders } from '../../lib/pageHeaders.ts';
import { pageHeaders as headersOnALaptop } from '../../src/http/page/pageHeaders.ts';

test('the page may do in a browser what it may do from a laptop, and nothing else', () => {
  const connect = ['https://sign-in.example.org'];
  expect(headersOnALaptop(connect)).toEqual({
    'content-security-policy': contentSecurityPolicy(connect),
    'referrer-policy': pageHeaders(connect).securityHeadersBehavior?.referrerPolicy?.referrerPolicy,
    'x-content-type-options': 'nosniff',
    ...OTHERS,
  });
});
