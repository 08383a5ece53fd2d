// SPDX-License-Identifier: Apache-2.0
// How codes are told to people.

/** PLOVER's four quarters: cooperation or conflict, in words or in deeds. */
export type Quarter = 'vc' | 'mc' | 'vf' | 'mf';

export const QUARTERS: { id: Quarter; name: string }[] = [
  { id: 'vc', name: 'Verbal cooperation' },
  { id: 'mc', name: 'Material cooperation' },
  { id: 'vf', name: 'Verbal conflict' },
  { id: 'mf', name: 'Material conflict' },
];

const QUARTER_OF: Record<string, Quarter> = {
  AGREE: 'vc',
  CONSULT: 'vc',
  SUPPORT: 'vc',
  CONCEDE: 'vc',
  COOPERATE: 'mc',
  AID: 'mc',
  RETREAT: 'mc',
  REQUEST: 'vf',
  ACCUSE: 'vf',
  REJECT: 'vf',
  THREATEN: 'vf',
  PROTEST: 'mf',
  SANCTION: 'mf',
  MOBILIZE: 'mf',
  COERCE: 'mf',
  ASSAULT: 'mf',
};

export const TYPES = Object.keys(QUARTER_OF);

export function quarterOf(type: string): Quarter {
  return QUARTER_OF[type] ?? 'vf';
}

const SECTORS: Record<string, string> = {
  GOV: 'Government',
  MIL: 'Armed forces',
  COP: 'Police, security',
  SPY: 'Intelligence',
  LEG: 'Parliament',
  JUD: 'Courts',
  OPP: 'Opposition',
  PTY: 'Parties',
  REB: 'Rebels, militias',
  CRM: 'Criminals, suspects',
  UAF: 'Unidentified attackers',
  IGO: 'International bodies',
  NGO: 'NGOs',
  MED: 'Media',
  BUS: 'Business',
  EDU: 'Education',
  REL: 'Religion',
  LAB: 'Unions',
  CVL: 'Civilians',
  REF: 'Refugees',
  ELI: 'Former officials',
  UNK: 'Unknown',
};

const FACTUALITY_NAMES: Record<string, string> = {
  happened: 'Happened',
  planned: 'Planned',
  possible: 'Possible',
  negated: 'Did not happen',
};

export const FACTUALITIES = Object.keys(FACTUALITY_NAMES);

const STANCES: Record<string, string> = {
  claims: 'claims it',
  denies: 'denies it',
  accused: 'is accused',
  suspected: 'is suspected',
};

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "ASSAULT" as "Assault". */
export function typeName(type: string): string {
  return capital(type.toLowerCase());
}

/** A code of several words, "heavy-weapons" as "heavy weapons". */
export function spaced(code: string): string {
  return code.replace(/-/g, ' ');
}

/** "82 %" of 0.823. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Whether a reading is rather wrong than right. */
export function isUnsure(confidence: number | null): boolean {
  return confidence !== null && confidence < 0.5;
}

/** "Arka, ABC"; "" where no place is told. */
export function placeName(place: { name: string | null; country: string | null } | null): string {
  return joined([place?.name, place?.country], ', ');
}

/** Names one after another; "" where nobody is named. */
export function partyNames(parties: { name: string }[]): string {
  return parties.map((party) => party.name).join(', ');
}

/** What there is of some words, between them what parts them. */
export function joined(words: (string | null | undefined | false)[], between = ' · '): string {
  return words.filter(Boolean).join(between);
}

export function sectorName(sector: string): string {
  return SECTORS[sector] ?? sector;
}

export function fateName(fate: string): string {
  return fate === 'casualties' ? 'killed or wounded' : fate;
}

export function factualityName(factuality: string): string {
  return FACTUALITY_NAMES[factuality] ?? factuality;
}

export function stanceName(stance: string): string {
  return STANCES[stance] ?? stance;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2023-11-05" as "5 Nov 2023"; what is no day stays as it is. */
export function dayName(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match ? `${Number(match[3])} ${MONTHS[Number(match[2]) - 1]} ${match[1]}` : day;
}

/** A range of days in few words; "" where none is known. */
export function daysName(from: string | null, to: string | null): string {
  if (from && to) {
    return from === to ? dayName(from) : (wholeName(from, to) ?? `${shortened(from, to)} – ${dayName(to)}`);
  }
  if (from) {
    return `since ${dayName(from)}`;
  }
  return to ? `until ${dayName(to)}` : '';
}

// Whole months and years: "Oct 2020", "2027", "2030 – 2039".
function wholeName(from: string, to: string): string | null {
  if (!from.endsWith('-01') || epochDayOf(to) + 1 !== epochDayOf(nextMonth(to))) {
    return null;
  }
  const year = from.slice(0, 4);
  if (from.slice(0, 7) === to.slice(0, 7)) {
    return dayName(from).replace(/^1 /, '');
  }
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) {
    return null;
  }
  return year === to.slice(0, 4) ? year : `${year} – ${to.slice(0, 4)}`;
}

function nextMonth(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${String(year + 1).padStart(4, '0')}-01-01` : `${day.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`;
}

// "1 – 3 Nov 2023", "28 Oct – 3 Nov 2023"
function shortened(from: string, to: string): string {
  if (from.slice(0, 7) === to.slice(0, 7)) {
    return String(Number(from.slice(8)));
  }
  return from.slice(0, 4) === to.slice(0, 4) ? dayName(from).slice(0, -5) : dayName(from);
}

/** How many, both ends included: "12", "about 300", "at least 12". */
export function rangeName(range: { low: number | null; high: number | null; approximate: boolean }): string {
  const about = range.approximate ? 'about ' : '';
  const { low, high } = range;
  if (low !== null && high !== null) {
    return about + (low === high ? count(low) : `${count(low)} to ${count(high)}`);
  }
  if (low !== null) {
    return `at least ${count(low)}`;
  }
  return high !== null ? `at most ${count(high)}` : 'an unknown number';
}

const COUNT = new Intl.NumberFormat('en');

/** 12345 as "12,345". */
export function count(number: number): string {
  return COUNT.format(number);
}

/** "1 report", "2 reports". */
export function counted(number: number, one: string, several = one + 's'): string {
  return `${count(number)} ${number === 1 ? one : several}`;
}

export function dayOf(epochDay: number): string {
  return new Date(epochDay * 86_400_000).toISOString().slice(0, 10);
}

export function epochDayOf(day: string): number {
  return Math.round(Date.parse(day + 'T00:00:00Z') / 86_400_000);
}
