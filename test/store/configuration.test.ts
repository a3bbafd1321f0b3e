import { describe, expect, it } from 'vitest';
import { namesDeployedStore, storeConfiguration, tableConfiguration } from '../../src/store/configuration.ts';

describe('the configuration of a deployed store', () => {
  it('is read from the environment', () => {
    expect(storeConfiguration({ ALLOWABLE_TABLE: 'allowable', ALLOWABLE_BUCKET: 'release-files' })).toEqual({
      kind: 'configured',
      configuration: { tableName: 'allowable', bucketName: 'release-files' },
    });
    expect(
      tableConfiguration({
        ALLOWABLE_TABLE: 'allowable',
        AWS_ENDPOINT_URL_DYNAMODB: 'http://localhost:8000',
      }),
    ).toEqual({
      kind: 'configured',
      configuration: { tableName: 'allowable', endpoint: 'http://localhost:8000' },
    });
  });

  it('reports all that is missing and malformed at once', () => {
    const answer = storeConfiguration({
      ALLOWABLE_TABLE: 'a b',
      AWS_ENDPOINT_URL_DYNAMODB: 'localhost:8000',
    });
    expect(answer).toMatchObject({
      kind: 'misconfigured',
      problems: [
        { setting: 'ALLOWABLE_BUCKET', found: null },
        { setting: 'ALLOWABLE_TABLE', found: 'a b' },
        { setting: 'AWS_ENDPOINT_URL_DYNAMODB', found: 'localhost:8000' },
      ],
    });
    expect(storeConfiguration({ ALLOWABLE_TABLE: '' })).toMatchObject({ problems: [{}, {}] });
  });

  it('says what each should be', () => {
    expect(tableConfiguration({})).toEqual({
      kind: 'misconfigured',
      problems: [
        {
          setting: 'ALLOWABLE_TABLE',
          found: null,
          message:
            'ALLOWABLE_TABLE is not set; it is the name of the DynamoDB table: 3 to 255 letters, digits, "_", "." or "-".',
        },
      ],
    });
  });

  it('is there where either name is', () => {
    expect(namesDeployedStore({})).toBe(false);
    expect(namesDeployedStore({ ALLOWABLE_TABLE: '' })).toBe(false);
    expect(namesDeployedStore({ ALLOWABLE_TABLE: '', ALLOWABLE_BUCKET: 'b' })).toBe(true);
  });
});
