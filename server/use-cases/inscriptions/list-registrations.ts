import { professions } from '#domain/professionnel/profession.ts';
import type { Deps } from '../deps.ts';
import { fullName } from '../full-name.ts';

/** Someone who asks to attend, as the coordination sees it before answering. */
export interface WaitingRegistration {
	readonly id: string;
	readonly name: string;
	readonly profession: string;
	readonly structureName: string;
	readonly email: string;
	readonly askedAt: string;
	/** Who of the directory has this address; null: a new person. */
	readonly known: string | null;
}

/** Registrations of a date that wait for an answer, with who of the directory they would be. */
export async function listRegistrations(
	deps: Pick<Deps, 'inscriptions' | 'people'>,
	intervisionId: string
): Promise<readonly WaitingRegistration[]> {
	const waiting = await deps.inscriptions.waiting(intervisionId);
	const known = await deps.people.byEmails(waiting.map(({ email }) => email));
	return waiting.map((one) => {
		const person = known.find(({ email }) => email === one.email);
		return {
			id: one.id,
			name: fullName(one),
			profession: professions[one.profession].label,
			structureName: one.structureName,
			email: one.email,
			askedAt: one.askedAt.toISOString(),
			known: person ? `${fullName(person)}, ${person.fonction}` : null
		};
	});
}
