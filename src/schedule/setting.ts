/** The column of the fee schedule a service is paid from. */
export type Setting = 'facility' | 'non-facility';
export const SETTINGS = ['non-facility', 'facility'] as const satisfies readonly Setting[];
