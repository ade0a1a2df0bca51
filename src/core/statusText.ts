import type { Language } from './model'
import { statusWords } from './phrases/statusWords'
import type { Reason, Status } from './verdict/model'

/** A status in words; «Ikke vurdert: utgangstall mangler» where there is a reason. */
export function statusText(status: Status, reason: Reason | null, language: Language): string {
  const text = statusWords[language].status[status]
  return reason === null ? text : `${text}: ${reasonText(reason, language)}`
}

/** Why a target is not assessed, as the end of a line: «utgangstall mangler». */
export function reasonText(reason: Reason, language: Language): string {
  return statusWords[language].reason[reason]
}
