import type { Setting } from '../src/schedule/setting.ts';

interface PlaceOfService {
  readonly label: string;
  readonly setting: Setting;
}

/**
 * Every place-of-service code and its setting. Source: CMS place-of-service code set and Medicare Claims Processing
 * Manual ch.26 s.10.5, as carried by the arkrvu package; labels are the project's own words.
 */
export const PLACES_OF_SERVICE: Readonly<Record<string, PlaceOfService>> = {
  '01': { label: 'pharmacy', setting: 'non-facility' },
  '02': { label: 'telehealth away from the home', setting: 'facility' },
  '03': { label: 'school', setting: 'non-facility' },
  '04': { label: 'homeless shelter', setting: 'non-facility' },
  '05': { label: 'Indian Health Service, free-standing', setting: 'non-facility' },
  '06': { label: 'Indian Health Service, provider-based', setting: 'facility' },
  '07': { label: 'tribal 638, free-standing', setting: 'non-facility' },
  '08': { label: 'tribal 638, provider-based', setting: 'facility' },
  '09': { label: 'prison or correctional facility', setting: 'non-facility' },
  '10': { label: 'telehealth in the home', setting: 'non-facility' },
  '11': { label: 'office', setting: 'non-facility' },
  '12': { label: 'home', setting: 'non-facility' },
  '13': { label: 'assisted living', setting: 'non-facility' },
  '14': { label: 'group home', setting: 'non-facility' },
  '15': { label: 'mobile unit', setting: 'non-facility' },
  '16': { label: 'temporary lodging', setting: 'non-facility' },
  '17': { label: 'walk-in retail clinic', setting: 'non-facility' },
  '18': { label: 'place of employment', setting: 'non-facility' },
  '19': { label: 'hospital outpatient, off campus', setting: 'facility' },
  '20': { label: 'urgent care', setting: 'non-facility' },
  '21': { label: 'hospital inpatient', setting: 'facility' },
  '22': { label: 'hospital outpatient, on campus', setting: 'facility' },
  '23': { label: 'emergency room', setting: 'facility' },
  '24': { label: 'ambulatory surgical center', setting: 'facility' },
  '25': { label: 'birthing center', setting: 'non-facility' },
  '26': { label: 'military treatment facility', setting: 'facility' },
  '27': { label: 'outreach site or street', setting: 'non-facility' },
  '31': { label: 'skilled nursing facility, Part A stay', setting: 'facility' },
  '32': { label: 'nursing facility', setting: 'non-facility' },
  '33': { label: 'custodial care', setting: 'non-facility' },
  '34': { label: 'hospice', setting: 'facility' },
  '41': { label: 'ambulance, land', setting: 'facility' },
  '42': { label: 'ambulance, air or water', setting: 'facility' },
  '49': { label: 'independent clinic', setting: 'non-facility' },
  '50': { label: 'federally qualified health center', setting: 'non-facility' },
  '51': { label: 'psychiatric inpatient', setting: 'facility' },
  '52': { label: 'psychiatric partial hospitalization', setting: 'facility' },
  '53': { label: 'community mental health center', setting: 'facility' },
  '54': { label: 'intermediate care for intellectual disability', setting: 'non-facility' },
  '55': { label: 'residential substance abuse treatment', setting: 'non-facility' },
  '56': { label: 'psychiatric residential treatment', setting: 'facility' },
  '57': { label: 'substance abuse treatment, not residential', setting: 'non-facility' },
  '58': { label: 'opioid treatment, not residential', setting: 'non-facility' },
  '60': { label: 'mass immunization', setting: 'non-facility' },
  '61': { label: 'inpatient rehabilitation', setting: 'facility' },
  '62': { label: 'outpatient rehabilitation facility (CORF)', setting: 'non-facility' },
  '65': { label: 'end-stage renal disease facility', setting: 'non-facility' },
  '66': { label: 'PACE center', setting: 'non-facility' },
  '71': { label: 'public health clinic', setting: 'non-facility' },
  '72': { label: 'rural health clinic', setting: 'non-facility' },
  '81': { label: 'independent laboratory', setting: 'non-facility' },
  '99': { label: 'other place', setting: 'non-facility' },
};

/**
 * Places where the patient is one of a hospital's, in or out: the hospital bills what is not a clinician's own work. Source:
 * PPRRVU record layout, Attachment A, PC/TC indicators 5 and 7; that these are the places is general knowledge (unconfirmed).
 */
export const HOSPITAL_PLACES: readonly string[] = ['19', '21', '22', '23'];
