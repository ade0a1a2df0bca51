const isoDay = /^\d{4}-\d{2}-\d{2}$/

/** The day it is in Oslo, as `2026-11-22`; `SIKTEMAL_TODAY` sets it, so that tests stand still. */
export function today(): string {
  const fixed = process.env['SIKTEMAL_TODAY']
  if (fixed !== undefined && isoDay.test(fixed)) return fixed
  // The shell's one clock: everything below is given its day as an argument.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(Date.now())
}
