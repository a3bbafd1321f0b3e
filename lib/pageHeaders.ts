/**
 * What the page may do in a browser: run and load what comes from its own address, ask that and the sign-in, be inside no other page,
 * send forms nowhere. The local server sends the same (`src/http/page/pageHeaders.ts`); a test holds the two together.
 */
import { Duration } from 'aws-cdk-lib';
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  type ResponseHeadersPolicyProps,
} from 'aws-cdk-lib/aws-cloudfront';

export function pageHeaders(connect: readonly string[]): ResponseHeadersPolicyProps {
  return {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(connect), override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(365),
        includeSubdomains: true,
        override: true,
      },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(OTHERS).map(([header, value]) => ({ header, value, override: true })),
    },
  };
}

export function contentSecurityPolicy(connect: readonly string[]): string {
  return Object.entries({ ...POLICY, 'connect-src': ["'self'", ...connect].join(' ') })
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
} as const;

export const OTHERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** The API says itself what its answers may do in a browser; this adds what only the way to it can say. */
export function apiHeaders(): ResponseHeadersPolicyProps {
  const { strictTransportSecurity } = pageHeaders([]).securityHeadersBehavior ?? {};
  return {
    securityHeadersBehavior: {
      contentTypeOptions: { override: true },
      ...(strictTransportSecurity && { strictTransportSecurity }),
    },
  };
}
