import { isRefused } from '#domain/accord/is-refused.ts';
import type { WishedGuest } from '#domain/demande/demande.ts';
import { emailOfGuest, isMedecinTraitant, namesOfGuest } from '#domain/demande/wished-guest.ts';
import { noAccord } from '#domain/accord/accord.ts';
import type { DemandeRecord } from '#server/db/demande-record.ts';
import type { Card } from '#server/db/cards.ts';
import type { Deps } from '../deps.ts';

/** Someone of the directory who may be the guest. */
interface GuestMatch {
	readonly personId: string;
	readonly label: string;
	/** Concerned by the situation that came of the demande. */
	readonly invited: boolean;
	/** The patient refused her. */
	readonly refused: boolean;
}

/** A guest whom the demandeur wished, and whom of the directory it may be. */
export interface FoundGuest extends WishedGuest {
	readonly position: number;
	readonly medecinTraitant: boolean;
	readonly matches: readonly GuestMatch[];
}

type Found = Awaited<ReturnType<Deps['annuaire']['named']>>[number];

/** [DEM-17] Finds the wished guests in the directory, all in one question; nobody is taken for another by a family name alone. */
export async function findGuests(
	deps: Pick<Deps, 'demandes' | 'annuaire' | 'accords' | 'situations'>,
	{ id, dossierId, situation }: DemandeRecord
): Promise<readonly FoundGuest[]> {
	const guests = await deps.demandes.guests(id);
	if (guests.length === 0) return [];
	const found = await deps.annuaire.named({
		names: guests.flatMap(({ name }) => namesOfGuest(name)),
		emails: guests.flatMap(({ reach }) => emailOfGuest(reach) ?? [])
	});
	const cards = await deps.annuaire.cards(found.map((one) => one.id));
	const accord = dossierId ? await deps.accords.inForce(dossierId) : noAccord;
	const invited = situation ? await deps.situations.invitedIds(situation.id) : new Set<string>();
	const matchOf = ({ id: personId, details }: Card): GuestMatch => ({
		personId,
		label: `${details.givenName} ${details.familyName}, ${details.fonction}, ${details.structureName}`,
		invited: invited.has(personId),
		refused: isRefused(accord, { personId, profession: details.profession })
	});
	return guests.map((guest, position) => {
		const mine = likely(guest, found);
		return {
			...{ ...guest, position, medecinTraitant: isMedecinTraitant(guest) },
			matches: cards.filter((card) => mine.has(card.id)).map(matchOf)
		};
	});
}

/** An address is one person's; without a known one, the name says who. */
function likely({ name, reach }: WishedGuest, found: readonly Found[]): ReadonlySet<string> {
	const email = emailOfGuest(reach);
	const byEmail = email === null ? [] : found.filter((one) => one.email === email);
	const names = namesOfGuest(name);
	const mine =
		byEmail.length > 0 ? byEmail : found.filter(({ searchName }) => names.includes(searchName));
	return new Set(mine.map(({ id }) => id));
}
