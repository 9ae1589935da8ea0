import type { Day } from '#domain/planning/calendar-day.ts';
import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import { standingOf, type ConventionDays } from './state.ts';

/** [ACT-11] A project is given up; what two parties signed stays for ever, and ends by notice alone. */
export function decideRemoval(days: ConventionDays, today: Day): Decision {
	return standingOf(days, today).state === 'projet' ? granted : refused('convention-signee');
}

/** [ACT-10] Its days of signature are put right as long as nobody has given notice. */
export function decideSigning(
	days: ConventionDays,
	signed: Pick<ConventionDays, 'associationSignedOn' | 'structureSignedOn' | 'effectiveOn'>,
	today: Day
): Decision {
	if (days.noticedOn !== null) return refused('convention-denoncee');
	const wanted = [signed.associationSignedOn, signed.structureSignedOn];
	return wanted.some((day) => day !== null && day > today) ? refused('date-impossible') : granted;
}

/**
 * [ACT-10] Notice is given of what is signed, once, for « non-respect des termes » and for nothing else (article 5): who
 * notes it says so.
 */
export function decideNotice(
	days: ConventionDays,
	notice: { readonly on: Day; readonly breach: boolean },
	today: Day
): Decision {
	if (days.noticedOn !== null) return refused('convention-denoncee');
	const { signedOn } = standingOf(days, today);
	if (signedOn === null) return refused('convention-non-signee');
	if (!notice.breach) return refused('saisie-invalide');
	return notice.on < signedOn || notice.on > today ? refused('date-impossible') : granted;
}
