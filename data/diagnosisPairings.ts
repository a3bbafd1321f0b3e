/**
 * Which therapy services common diagnoses usually support: a table of our own to begin with, by categories of ICD-10-CM and in
 * our own words. It is guidance and nothing else: no payer published it, and the record, not the pairing, supports a
 * service. Unconfirmed: written from general knowledge of therapy practice.
 */
export interface UsualServices {
  readonly label: string;
  /** Beginnings of codes, or ranges of them. */
  readonly diagnoses: readonly string[];
  readonly services: readonly string[];
}

export const USUAL_SERVICES_SOURCE =
  "Allowable's own starter table of usual pairings: guidance, published by no payer";

const MOVEMENT = [
  '97161-97168',
  '97010-97039',
  'G0283',
  '97110-97116',
  '97124',
  '97140',
  '97150',
  '97530',
  '97533',
  '97535',
  '97537',
  '97542',
  '97750',
  '97755',
  '20560-20561',
];
const DEVICES = ['97760-97763'];
const SPEECH = ['92507-92508', '92521-92524', '96105', '92605-92609', '92626-92627'];
const SWALLOWING = ['92526', '92610-92617'];
const COGNITION = ['97129-97130', '96125', '97161-97168', '97530', '97535'];
const WOUNDS = ['97597-97610', 'G0281', 'G0329', '97161-97168', '97110', '97140', '97530', '97535'];
const TRAINING = ['97550-97552'];

const LIMBS = [...MOVEMENT, ...DEVICES, ...TRAINING];
const NERVOUS_SYSTEM = [...LIMBS, ...SPEECH, ...SWALLOWING, ...COGNITION];

export const USUAL_SERVICES: readonly UsualServices[] = [
  { label: 'worn joints', diagnoses: ['M15-M19'], services: LIMBS },
  { label: 'stiff, unstable or painful joints', diagnoses: ['M20-M25'], services: LIMBS },
  { label: 'neck and back', diagnoses: ['M40-M43', 'M45-M54'], services: LIMBS },
  { label: 'muscles, tendons, shoulder and heel', diagnoses: ['M60-M63', 'M65-M67', 'M70-M79'], services: LIMBS },
  { label: 'thin bones', diagnoses: ['M80-M81'], services: LIMBS },
  {
    label: 'sprains and strains',
    diagnoses: ['S13', 'S16', 'S23', 'S29', 'S33', 'S39', 'S43', 'S46', 'S53', 'S56', 'S63', 'S66', 'S73', 'S76', 'S83', 'S86', 'S93', 'S96'],
    services: LIMBS,
  },
  {
    label: 'broken bones, after the cast',
    diagnoses: ['S12', 'S22', 'S32', 'S42', 'S52', 'S62', 'S72', 'S82', 'S92'],
    services: LIMBS,
  },
  { label: 'after joint surgery', diagnoses: ['Z47', 'Z96.6'], services: LIMBS },
  { label: 'missing limbs', diagnoses: ['Z89'], services: LIMBS },
  { label: 'pinched and injured nerves', diagnoses: ['G54-G57', 'G62'], services: LIMBS },
  { label: 'lasting pain', diagnoses: ['G89'], services: LIMBS },
  { label: 'weakness, gait and falls', diagnoses: ['R26-R27', 'R29.6', 'R53', 'Z91.81'], services: LIMBS },
  { label: 'after a stroke', diagnoses: ['I69'], services: NERVOUS_SYSTEM },
  { label: 'Parkinson, multiple sclerosis, paralysis', diagnoses: ['G20', 'G35', 'G80-G83'], services: NERVOUS_SYSTEM },
  { label: 'brain injury', diagnoses: ['S06'], services: NERVOUS_SYSTEM },
  { label: 'dizziness and balance', diagnoses: ['H81', 'R42'], services: [...MOVEMENT, '95992'] },
  { label: 'swallowing', diagnoses: ['R13'], services: SWALLOWING },
  { label: 'speech, language and voice', diagnoses: ['F80', 'R47-R49'], services: [...SPEECH, ...COGNITION] },
  { label: 'memory and thinking', diagnoses: ['R41'], services: [...COGNITION, ...SPEECH] },
  {
    label: 'leaking and pelvic floor',
    diagnoses: ['N39.3-N39.4', 'R15', 'M62.89', 'N81'],
    services: [...MOVEMENT, '90901', '90912-90913'],
  },
  { label: 'swelling from lymph', diagnoses: ['I89.0', 'I97.2', 'Q82.0'], services: LIMBS },
  { label: 'open wounds and ulcers', diagnoses: ['L89', 'L97-L98', 'I83.0', 'E11.62'], services: WOUNDS },
];
