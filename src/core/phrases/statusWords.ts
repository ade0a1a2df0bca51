import type { Language } from '../model'
import type { Reason, Status } from '../verdict/model'

/** The names of the statuses, and why a target is not assessed. */
export interface StatusWords {
  readonly status: Readonly<Record<Status, string>>
  readonly reason: Readonly<Record<Reason, string>>
}

/** A file of their own: pages show them before they need any sentence. */
export const statusWords: Readonly<Record<Language, StatusWords>> = {
  nb: {
    status: {
      reached: 'Målet er nådd',
      on_track: 'I rute',
      behind: 'På vei, men for sakte',
      far_behind: 'Langt bak planen',
      no_change: 'Står stille',
      wrong_way: 'Går feil vei',
      awaiting_final: 'Fristen er ute – venter på tall',
      missed: 'Målet ble ikke nådd',
      not_assessed: 'Ikke vurdert',
    },
    reason: {
      no_data: 'ingen målinger',
      no_baseline: 'utgangstall mangler',
      only_baseline: 'ingen tall etter utgangstallet',
      no_numeric_goal: 'mål uten tall',
      series_break: 'brudd i serien',
      suppressed: 'tallene er skjermet',
      too_few_points: 'for få målinger',
      no_indicator: 'ingen måler dette',
      no_deadline: 'mål uten frist',
    },
  },
  nn: {
    status: {
      reached: 'Målet er nådd',
      on_track: 'I rute',
      behind: 'På veg, men for sakte',
      far_behind: 'Langt bak planen',
      no_change: 'Står stille',
      wrong_way: 'Går feil veg',
      awaiting_final: 'Fristen er ute – ventar på tal',
      missed: 'Målet vart ikkje nådd',
      not_assessed: 'Ikkje vurdert',
    },
    reason: {
      no_data: 'ingen målingar',
      no_baseline: 'utgangstal manglar',
      only_baseline: 'ingen tal etter utgangstalet',
      no_numeric_goal: 'mål utan tal',
      series_break: 'brot i serien',
      suppressed: 'tala er skjerma',
      too_few_points: 'for få målingar',
      no_indicator: 'ingen måler dette',
      no_deadline: 'mål utan frist',
    },
  },
  en: {
    status: {
      reached: 'Target reached',
      on_track: 'On track',
      behind: 'On the way, but too slow',
      far_behind: 'Far behind plan',
      no_change: 'Standing still',
      wrong_way: 'Going the wrong way',
      awaiting_final: 'Deadline passed – awaiting figures',
      missed: 'Target not reached',
      not_assessed: 'Not assessed',
    },
    reason: {
      no_data: 'no measurements',
      no_baseline: 'no baseline figure',
      only_baseline: 'no figures after the baseline',
      no_numeric_goal: 'target without a number',
      series_break: 'break in the series',
      suppressed: 'figures withheld',
      too_few_points: 'too few measurements',
      no_indicator: 'nobody measures this',
      no_deadline: 'target without a deadline',
    },
  },
}
