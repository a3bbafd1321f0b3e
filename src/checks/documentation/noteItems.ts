/** Something that the note of a service has to show, in words of our own. */
export interface NoteItem {
  readonly id: string;
  readonly text: string;
  readonly cite: string;
}

const MANUAL = 'Medicare Benefit Policy Manual ch.15';
const GENERAL = 'general knowledge, not read in a source';

/** What is true of the day's note, of the plan, and of single services. */
export const NOTE_ITEMS = {
  serviceNamed: {
    id: 'service-named',
    text: 'What was done, in words that anybody can match with the code.',
    cite: `${MANUAL} s.220.3.E`,
  },
  signature: {
    id: 'signature',
    text: 'The signature and credentials of whoever furnished it.',
    cite: `${MANUAL} s.220.3.E`,
  },
  timedMinutes: {
    id: 'timed-minutes',
    text: "The day's total minutes of timed codes, with those of services too short to bill.",
    cite: `${MANUAL} s.220.3.E`,
  },
  totalMinutes: {
    id: 'total-minutes',
    text: "The day's total treatment minutes, timed and untimed together; rest and waiting left out.",
    cite: `${MANUAL} s.220.3.E`,
  },
  oneOnOne: {
    id: 'one-on-one',
    text: 'That every minute counted was one-on-one with this patient.',
    cite: `${MANUAL} s.230; ${GENERAL}`,
  },
  skilledNeed: {
    id: 'skilled-need',
    text: 'Why it took a therapist: what was judged, adjusted or taught, and could not be done at home or by an aide.',
    cite: `${MANUAL} s.220.2; ${GENERAL}`,
  },
  goalProgress: {
    id: 'goal-progress',
    text: 'Which goal of the plan it serves, and how far the patient has come, in measures.',
    cite: `${MANUAL} s.220.3.D; ${GENERAL}`,
  },
  patientResponse: {
    id: 'patient-response',
    text: 'How the patient responded, and what is changed next time.',
    cite: `${MANUAL} s.220.3.E; ${GENERAL}`,
  },
  modality: {
    id: 'modality',
    text: 'Where it was applied, how, for how long, and which active treatment it prepares for.',
    cite: `${MANUAL} s.230; ${GENERAL}`,
  },
  group: {
    id: 'group',
    text: 'That two or more patients were treated at once with the therapist in attendance throughout, and what the group gave this one.',
    cite: `${MANUAL} s.230; ${GENERAL}`,
  },
  planOfCare: {
    id: 'plan-of-care',
    text: 'A plan of care: diagnoses, long-term goals, and the type, amount, frequency and duration of treatment.',
    cite: `${MANUAL} s.220.1.2; 42 CFR 410.61(c)`,
  },
  reevaluation: {
    id: 'reevaluation',
    text: 'What made it necessary: new findings, a marked change, or no response to the plan. Routine reassessment is part of treatment.',
    cite: `${MANUAL} s.220.3.C; ${GENERAL}`,
  },
  testReport: {
    id: 'test-report',
    text: 'A report of the test: what was measured, the figures, and what they change in the plan.',
    cite: GENERAL,
  },
  device: {
    id: 'device',
    text: 'Which device, for which part of the body and why, how it was fitted, and what the patient can do with it.',
    cite: GENERAL,
  },
  wound: {
    id: 'wound',
    text: 'The wound before and after: size, depth, tissue and drainage, and which tools were used.',
    cite: GENERAL,
  },
  caregiver: {
    id: 'caregiver',
    text: "Who was trained and in what, the patient's or representative's consent, and how it serves the plan.",
    cite: GENERAL,
  },
  remote: {
    id: 'remote',
    text: 'The period, the days of data or minutes in it, and the live contact where the code asks for one.',
    cite: GENERAL,
  },
  assistant: {
    id: 'assistant',
    text: 'Which minutes the assistant furnished and which the therapist, and who supervised.',
    cite: `42 USC 1395m(v); ${GENERAL}`,
  },
  aboveThreshold: {
    id: 'above-threshold',
    text: "Why therapy above the year's threshold is necessary: the patient's condition, what makes it complex, what is still to be gained.",
    cite: `42 USC 1395l(g); ${GENERAL}`,
  },
  separateService: {
    id: 'separate-service',
    text: 'That it was separate from the other service of the day: other minutes, or another part of the body.',
    cite: GENERAL,
  },
} as const satisfies Readonly<Record<string, NoteItem>>;
