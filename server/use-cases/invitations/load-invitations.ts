import { isRefused } from '#domain/accord/is-refused.ts';
import { appointmentOf } from '#domain/invitation/appointment-of.ts';
import type {
	Appointment,
	InvitationFacts,
	InvitedSituation
} from '#domain/invitation/invitation-facts.ts';
import type { MedecinFacts } from '#domain/invitation/medecin-informe.ts';
import { participantOf, type MeetingFacts } from '#domain/intervision/meeting-facts.ts';
import type { StoredInvitation } from '#server/db/invitations.ts';
import type { Deps } from '#server/use-cases/deps.ts';

/** An invitation with its situations, and what its link is derived from. */
export type LoadedInvitation = StoredInvitation & InvitationFacts;

/** Everything that is known of the invitations to one Intervision. */
export interface LoadedInvitations {
	readonly appointment: Appointment;
	readonly people: readonly LoadedInvitation[];
}

/** Gathers who is invited, for which situations, and what each answered. */
export async function loadInvitations(
	{ invitations }: Pick<Deps, 'invitations'>,
	facts: MeetingFacts
): Promise<LoadedInvitations> {
	const stored = await invitations.list(facts.id);
	const known = await invitations.known(facts.situations.map(({ id }) => id));
	const knownAt = (situationId: string, personId: string) =>
		known.find((row) => row.situationId === situationId && row.personId === personId)?.knownAt;
	const people = stored.map((person) => ({
		...person,
		situations: situationsOf(facts, person.personId, (id) => knownAt(id, person.personId) ?? null)
	}));
	return { appointment: appointmentOf(facts), people };
}

/** The situations for which someone is invited; one whose patient refused him is not among them ([INV-8]). */
function situationsOf(
	facts: MeetingFacts,
	personId: string,
	knownAt: (situationId: string) => Date | null
): readonly InvitedSituation[] {
	const profession = participantOf(facts, personId)?.exercice.profession ?? null;
	return facts.situations.flatMap((situation) => {
		const invite = situation.invites.find((one) => one.personId === personId);
		if (!invite || isRefused(situation.accord, { personId, profession })) return [];
		if (situation.phase === 'retiree') return [];
		const asker = situation.demandeurId ? participantOf(facts, situation.demandeurId) : null;
		return [
			{
				situationId: situation.id,
				position: situation.position,
				// Whoever asked knows of whom.
				knownAt:
					situation.demandeurId === personId
						? facts.startsAt
						: (knownAt(situation.id)?.toISOString() ?? null),
				medecinTraitant: invite.medecinTraitant,
				askedBy: asker?.structureName ?? null
			}
		];
	});
}

/** The médecin traitant of each situation: expected, absent or informed. */
export async function loadMedecins(
	{ relances }: Pick<Deps, 'relances'>,
	facts: MeetingFacts,
	people: readonly InvitationFacts[]
): Promise<readonly MedecinFacts[]> {
	const informed = await relances.informed(facts.situations.map(({ id }) => id));
	const studied = facts.situations.filter(({ phase }) => phase !== 'retiree');
	return studied.map(({ id, position, invites }) => {
		const invite = invites.find(({ medecinTraitant }) => medecinTraitant);
		const medecin = people.find(({ personId }) => personId === invite?.personId);
		const told = informed.find(({ situationId }) => situationId === id);
		return {
			situationId: id,
			position,
			name: medecin?.name ?? null,
			absent: medecin?.answer === 'absent',
			informed: told ? { on: told.on, how: told.how, by: told.by } : null
		};
	});
}
