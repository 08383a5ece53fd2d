// SPDX-License-Identifier: Apache-2.0
// How cooperative or hostile each type of event is, from -10 to 10: a scale of Dateline's own, set by hand after Goldstein's for
// older categories. The further from zero the weightier.

const SCORES: Record<string, number> = {
  AGREE: 3,
  CONSULT: 1,
  SUPPORT: 4,
  CONCEDE: 5,
  COOPERATE: 6,
  AID: 7,
  RETREAT: 7,
  REQUEST: -1,
  ACCUSE: -2,
  REJECT: -4,
  THREATEN: -6,
  PROTEST: -6,
  SANCTION: -6,
  MOBILIZE: -7,
  COERCE: -7,
  ASSAULT: -10,
};

export const SCORES_SAY = 'Mean of a score for each type of event, a scale of Dateline’s own from −10 (assault) to 7 (aid); background left out.';

export function scoreOf(type: string): number {
  return SCORES[type] ?? 0;
}
