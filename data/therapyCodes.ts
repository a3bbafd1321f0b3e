import type { Clock } from '../src/pricing/units/clock.ts';

/**
 * The codes outpatient therapy bills: physical (PT), occupational (OT) and speech-language (SLP), and the few beside them
 * that therapists furnish. They are what the shipped extract of the fee schedule holds.
 *
 * Which codes: those with multiple-procedure indicator 5 in CMS's Relative Value files (RVU24C, RVU25D, RVU26C: the
 * therapy reduction), further ones that therapists furnish, and those never priced from relative values.
 * Labels are the project's own everyday words. CPT's descriptors are the American Medical Association's; none stands here.
 */
export interface TherapyCode {
  /** Two to five plain words of our own, as one would say them at the desk. */
  readonly label: string;
  readonly group: TherapyGroup;
  /** The plan of care the code is bound to (CMS CR 10176); null: GP, GO or GN as the plan of care says. */
  readonly discipline: 'GP' | 'GO' | 'GN' | null;
  readonly clock: TherapyClock;
}

export type TherapyGroup =
  | 'modality'
  | 'procedure'
  | 'evaluation'
  | 'testing'
  | 'orthotic'
  | 'speech'
  | 'swallowing'
  | 'cognitive'
  | 'biofeedback'
  | 'caregiver'
  | 'wound'
  | 'monitoring'
  | 'remote';

/** How a code's units are counted, and where that stands. */
export type TherapyClock = Clock & {
  readonly source: string;
  /** True where it was not read in its source: check it before relying on it. */
  readonly unconfirmed?: true;
};

const TIMED_LIST = "UnitedHealthcare's list of timed therapy codes";
const UNLISTED = `general knowledge; not on ${TIMED_LIST}`;
const LISTED_POOLED = `${TIMED_LIST}; that it pools with them is general knowledge`;
const MINUTES_PRINTED = 'PPRRVU 2026 July names the minutes; the rest is general knowledge';
const DAYS_PRINTED = 'PPRRVU 2026 July names the days; the period of 30 is general knowledge';
const GENERAL_KNOWLEDGE = 'general knowledge of the code';

const UNTIMED = { kind: 'untimed', source: UNLISTED, unconfirmed: true } as const;
const QUARTER_HOUR = { kind: 'quarter-hour', source: TIMED_LIST } as const;
const HOURLY = {
  kind: 'each',
  minutes: 60,
  unitFrom: 31,
  source: GENERAL_KNOWLEDGE,
  unconfirmed: true,
} as const;
const BY_DAY = { within: 'day', pooled: false, source: MINUTES_PRINTED, unconfirmed: true } as const;
const BY_MONTH = { within: 'month', pooled: false, source: MINUTES_PRINTED, unconfirmed: true } as const;
const POOLED = { within: 'day', pooled: true, source: LISTED_POOLED, unconfirmed: true } as const;
const FIRST_15 = { kind: 'first', minutes: 15, unitFrom: 8, ...BY_DAY } as const;
const FIRST_30 = { kind: 'first', minutes: 30, unitFrom: 16, ...BY_DAY } as const;
const FIRST_60 = { kind: 'first', minutes: 60, unitFrom: 31, ...BY_DAY } as const;
const MORE_15 = { kind: 'each-additional', minutes: 15, unitFrom: 8, ...BY_DAY } as const;
const MOST_OF_A_MONTH = {
  kind: 'days-of-data',
  fewest: 16,
  most: 30,
  source: DAYS_PRINTED,
  unconfirmed: true,
} as const;
const SOME_DAYS = {
  kind: 'days-of-data',
  fewest: 2,
  most: 15,
  source: DAYS_PRINTED,
  unconfirmed: true,
} as const;

/** Every code with its label, group, discipline and clock. */
export const THERAPY_CODES = {
  // Machines, heat, cold and current.
  '97010': { label: 'heat or ice', group: 'modality', discipline: null, clock: UNTIMED },
  '97012': { label: 'machine spinal stretch', group: 'modality', discipline: null, clock: UNTIMED },
  '97014': { label: 'stim pads, other payers', group: 'modality', discipline: null, clock: UNTIMED },
  '97016': { label: 'air-pump sleeve', group: 'modality', discipline: null, clock: UNTIMED },
  '97018': { label: 'warm wax dip', group: 'modality', discipline: null, clock: UNTIMED },
  '97022': { label: 'swirling water bath', group: 'modality', discipline: null, clock: UNTIMED },
  '97024': { label: 'deep heat by waves', group: 'modality', discipline: null, clock: UNTIMED },
  '97026': { label: 'heat lamp', group: 'modality', discipline: null, clock: UNTIMED },
  '97028': { label: 'sun-lamp light', group: 'modality', discipline: null, clock: UNTIMED },
  '97032': { label: 'stim, therapist at hand', group: 'modality', discipline: null, clock: QUARTER_HOUR },
  '97033': {
    label: 'medicine driven through skin',
    group: 'modality',
    discipline: null,
    clock: QUARTER_HOUR,
  },
  '97034': { label: 'hot and cold dips', group: 'modality', discipline: null, clock: QUARTER_HOUR },
  '97035': { label: 'sound-wave treatment', group: 'modality', discipline: null, clock: QUARTER_HOUR },
  '97036': { label: 'full-body water tank', group: 'modality', discipline: null, clock: QUARTER_HOUR },
  '97039': { label: 'some other machine', group: 'modality', discipline: null, clock: UNTIMED },
  G0283: { label: "stim pads, Medicare's code", group: 'modality', discipline: null, clock: UNTIMED },

  // What the therapist does with the patient.
  '97110': { label: 'guided exercise', group: 'procedure', discipline: null, clock: QUARTER_HOUR },
  '97112': { label: 'movement retraining', group: 'procedure', discipline: null, clock: QUARTER_HOUR },
  '97113': { label: 'workout in the pool', group: 'procedure', discipline: null, clock: QUARTER_HOUR },
  '97116': { label: 'walking practice', group: 'procedure', discipline: null, clock: QUARTER_HOUR },
  '97124': { label: 'soft-tissue rub', group: 'procedure', discipline: null, clock: QUARTER_HOUR },
  '97139': { label: 'some other treatment', group: 'procedure', discipline: null, clock: UNTIMED },
  '97140': { label: 'hands-on joint work', group: 'procedure', discipline: null, clock: QUARTER_HOUR },
  '97150': { label: 'small group session', group: 'procedure', discipline: null, clock: UNTIMED },
  '97530': { label: 'everyday task practice', group: 'procedure', discipline: null, clock: QUARTER_HOUR },
  '97533': { label: 'work on the senses', group: 'procedure', discipline: null, clock: QUARTER_HOUR },
  '97535': {
    label: 'washing and dressing practice',
    group: 'procedure',
    discipline: null,
    clock: QUARTER_HOUR,
  },
  '97537': { label: 'out-and-about skills', group: 'procedure', discipline: null, clock: QUARTER_HOUR },
  '97542': { label: 'learning a wheelchair', group: 'procedure', discipline: null, clock: QUARTER_HOUR },
  '97545': {
    label: 'job readiness session',
    group: 'procedure',
    discipline: null,
    clock: {
      kind: 'first',
      minutes: 120,
      unitFrom: 61,
      within: 'day',
      pooled: false,
      source: GENERAL_KNOWLEDGE,
      unconfirmed: true,
    },
  },
  '97546': {
    label: 'job readiness, longer',
    group: 'procedure',
    discipline: null,
    clock: {
      kind: 'each-additional',
      minutes: 60,
      unitFrom: 31,
      of: '97545',
      within: 'day',
      pooled: false,
      source: GENERAL_KNOWLEDGE,
      unconfirmed: true,
    },
  },
  '97799': { label: 'anything else in rehab', group: 'procedure', discipline: null, clock: UNTIMED },
  '0791T': {
    label: 'walking in virtual reality',
    group: 'procedure',
    discipline: null,
    clock: {
      kind: 'alongside',
      minutes: 15,
      unitFrom: 8,
      of: '97116',
      source: MINUTES_PRINTED,
      unconfirmed: true,
    },
  },
  '20560': { label: 'dry needling, few muscles', group: 'procedure', discipline: null, clock: UNTIMED },
  '20561': { label: 'dry needling, many muscles', group: 'procedure', discipline: null, clock: UNTIMED },
  '95992': { label: 'head turns for dizziness', group: 'procedure', discipline: null, clock: UNTIMED },

  // First visits and looking again.
  '97161': { label: 'PT evaluation, simple', group: 'evaluation', discipline: 'GP', clock: UNTIMED },
  '97162': { label: 'PT evaluation, medium', group: 'evaluation', discipline: 'GP', clock: UNTIMED },
  '97163': { label: 'PT evaluation, involved', group: 'evaluation', discipline: 'GP', clock: UNTIMED },
  '97164': { label: 'PT evaluation, repeated', group: 'evaluation', discipline: 'GP', clock: UNTIMED },
  '97165': { label: 'OT evaluation, simple', group: 'evaluation', discipline: 'GO', clock: UNTIMED },
  '97166': { label: 'OT evaluation, medium', group: 'evaluation', discipline: 'GO', clock: UNTIMED },
  '97167': { label: 'OT evaluation, involved', group: 'evaluation', discipline: 'GO', clock: UNTIMED },
  '97168': { label: 'OT evaluation, repeated', group: 'evaluation', discipline: 'GO', clock: UNTIMED },

  // Measuring.
  '95851': { label: 'joint bend readings', group: 'testing', discipline: null, clock: UNTIMED },
  '96110': { label: 'child growth questionnaire', group: 'testing', discipline: null, clock: UNTIMED },
  '97750': { label: 'measured ability test', group: 'testing', discipline: null, clock: QUARTER_HOUR },
  '97755': { label: 'choosing helping devices', group: 'testing', discipline: null, clock: QUARTER_HOUR },

  // Braces and artificial limbs.
  '97760': { label: 'new brace, first time', group: 'orthotic', discipline: null, clock: QUARTER_HOUR },
  '97761': { label: 'new artificial limb', group: 'orthotic', discipline: null, clock: QUARTER_HOUR },
  '97763': { label: 'brace or limb follow-up', group: 'orthotic', discipline: null, clock: QUARTER_HOUR },

  // Speech, language, voice and devices that talk.
  '92507': { label: 'speech practice, one-on-one', group: 'speech', discipline: null, clock: UNTIMED },
  '92508': { label: 'speech practice, together', group: 'speech', discipline: null, clock: UNTIMED },
  '92521': { label: 'stuttering check', group: 'speech', discipline: 'GN', clock: UNTIMED },
  '92522': { label: 'pronunciation check', group: 'speech', discipline: 'GN', clock: UNTIMED },
  '92523': {
    label: 'pronunciation and understanding check',
    group: 'speech',
    discipline: 'GN',
    clock: UNTIMED,
  },
  '92524': { label: 'hoarseness check', group: 'speech', discipline: 'GN', clock: UNTIMED },
  '92597': { label: 'artificial voice fitting', group: 'speech', discipline: 'GN', clock: UNTIMED },
  '92605': { label: 'choosing a picture board', group: 'speech', discipline: null, clock: UNTIMED },
  '92606': { label: 'picture board practice', group: 'speech', discipline: null, clock: UNTIMED },
  '92607': { label: 'choosing a talking device', group: 'speech', discipline: 'GN', clock: FIRST_60 },
  '92608': {
    label: 'talking device, longer choosing',
    group: 'speech',
    discipline: null,
    clock: {
      kind: 'each-additional',
      minutes: 30,
      unitFrom: 16,
      of: '92607',
      within: 'day',
      pooled: false,
      source: GENERAL_KNOWLEDGE,
      unconfirmed: true,
    },
  },
  '92609': { label: 'talking device practice', group: 'speech', discipline: null, clock: UNTIMED },
  '92626': { label: 'hearing check for implants', group: 'speech', discipline: null, clock: FIRST_60 },

  // Swallowing.
  '92526': { label: 'eating and swallowing practice', group: 'swallowing', discipline: null, clock: UNTIMED },
  '92610': { label: 'swallowing, bedside check', group: 'swallowing', discipline: null, clock: UNTIMED },
  '92611': { label: 'swallowing on moving x-ray', group: 'swallowing', discipline: null, clock: UNTIMED },
  '92612': { label: 'swallowing by throat camera', group: 'swallowing', discipline: null, clock: UNTIMED },

  // Thinking, memory and language after illness.
  '96105': { label: 'word-finding test after stroke', group: 'cognitive', discipline: null, clock: HOURLY },
  '96125': { label: 'thinking and memory testing', group: 'cognitive', discipline: null, clock: HOURLY },
  '97129': {
    label: 'thinking skills, start',
    group: 'cognitive',
    discipline: null,
    clock: { kind: 'first', minutes: 15, unitFrom: 8, ...POOLED },
  },
  '97130': {
    label: 'thinking skills, longer',
    group: 'cognitive',
    discipline: null,
    clock: { kind: 'each-additional', minutes: 15, unitFrom: 8, of: '97129', ...POOLED },
  },

  // Learning from the body's own signals.
  '90901': { label: 'reading body signals', group: 'biofeedback', discipline: null, clock: UNTIMED },
  '90912': { label: 'pelvic floor signals, start', group: 'biofeedback', discipline: null, clock: FIRST_15 },
  '90913': {
    label: 'pelvic floor signals, longer',
    group: 'biofeedback',
    discipline: null,
    clock: { ...MORE_15, of: '90912' },
  },

  // Teaching those who help at home.
  '97550': { label: 'teaching a helper, start', group: 'caregiver', discipline: null, clock: FIRST_30 },
  '97551': {
    label: 'teaching a helper, longer',
    group: 'caregiver',
    discipline: null,
    clock: { ...MORE_15, of: '97550' },
  },
  '97552': { label: 'teaching several helpers', group: 'caregiver', discipline: null, clock: UNTIMED },
  '98960': { label: 'lesson in managing illness', group: 'caregiver', discipline: null, clock: UNTIMED },
  G0541: { label: 'bedside care lesson, start', group: 'caregiver', discipline: null, clock: FIRST_30 },
  G0542: {
    label: 'bedside care lesson, longer',
    group: 'caregiver',
    discipline: null,
    clock: { ...MORE_15, of: 'G0541' },
  },
  G0543: { label: 'bedside care lesson, several', group: 'caregiver', discipline: null, clock: UNTIMED },

  // Wounds. The first two count by the area cleaned, not by time.
  '97597': { label: 'wound cleaning, small', group: 'wound', discipline: null, clock: UNTIMED },
  '97598': { label: 'wound cleaning, larger', group: 'wound', discipline: null, clock: UNTIMED },
  '97602': { label: 'gentle wound rinse', group: 'wound', discipline: null, clock: UNTIMED },
  '97605': { label: 'wound vacuum, small', group: 'wound', discipline: null, clock: UNTIMED },
  '97606': { label: 'wound vacuum, large', group: 'wound', discipline: null, clock: UNTIMED },
  '97610': { label: 'healing mist on wounds', group: 'wound', discipline: null, clock: UNTIMED },
  G0281: { label: 'stim for slow wounds', group: 'wound', discipline: null, clock: UNTIMED },
  G0329: { label: 'magnet for slow wounds', group: 'wound', discipline: null, clock: UNTIMED },

  // Following a patient at home by a device or an app.
  '98975': {
    label: 'home tracking, setting up',
    group: 'monitoring',
    discipline: null,
    clock: { kind: 'once-an-episode', source: GENERAL_KNOWLEDGE, unconfirmed: true },
  },
  '98976': {
    label: 'breathing tracker, most days',
    group: 'monitoring',
    discipline: null,
    clock: MOST_OF_A_MONTH,
  },
  '98977': {
    label: 'movement tracker, most days',
    group: 'monitoring',
    discipline: null,
    clock: MOST_OF_A_MONTH,
  },
  '98978': {
    label: 'behavior tracker, most days',
    group: 'monitoring',
    discipline: null,
    clock: MOST_OF_A_MONTH,
  },
  '98979': {
    label: 'going over tracking, short',
    group: 'monitoring',
    discipline: null,
    clock: { kind: 'first', minutes: 10, unitFrom: 10, ...BY_MONTH },
  },
  '98980': {
    label: 'going over tracking',
    group: 'monitoring',
    discipline: null,
    clock: { kind: 'first', minutes: 20, unitFrom: 20, ...BY_MONTH },
  },
  '98981': {
    label: 'going over tracking, longer',
    group: 'monitoring',
    discipline: null,
    clock: { kind: 'each-additional', minutes: 20, unitFrom: 20, of: '98980', ...BY_MONTH },
  },
  '98984': { label: 'breathing tracker, some days', group: 'monitoring', discipline: null, clock: SOME_DAYS },
  '98985': { label: 'movement tracker, some days', group: 'monitoring', discipline: null, clock: SOME_DAYS },
  '98986': { label: 'behavior tracker, some days', group: 'monitoring', discipline: null, clock: SOME_DAYS },

  // By telephone, message and picture.
  '98966': { label: 'talk on the phone', group: 'remote', discipline: null, clock: UNTIMED },
  '98970': { label: 'messages within a week', group: 'remote', discipline: null, clock: UNTIMED },
  G2250: { label: 'looking at sent pictures', group: 'remote', discipline: null, clock: UNTIMED },
  G2251: { label: 'quick word by phone', group: 'remote', discipline: null, clock: UNTIMED },
} as const satisfies Readonly<Record<string, TherapyCode>>;
