import type { Actor } from '#domain/access/actor.ts';
import { matchesWords } from '#domain/shared/plain-words.ts';
import type { Deps } from '../deps.ts';
import { readPlanning } from '../read-planning.ts';
import { placesShown, type Place } from './place.ts';

interface PlaceDeps extends Deps {
	/** A moment in French words. */
	moment(at: Date): string;
}

/** Where someone may go whose words answer the question: only what the person's own lists show. */
export async function findPlaces(
	deps: PlaceDeps,
	actor: Actor,
	asked: string
): Promise<readonly Place[]> {
	if (actor.intervisionId !== null) return [];
	return (await intervisions(deps, actor))
		.filter(({ label, detail }) => matchesWords(`${label} ${detail}`, asked))
		.slice(0, placesShown);
}

async function intervisions(deps: PlaceDeps, actor: Actor): Promise<readonly Place[]> {
	const { cards } = await readPlanning(deps, actor);
	return cards.map((card) => ({
		kind: 'Intervision',
		label: `Pôle ${card.poleName}`,
		detail: deps.moment(new Date(card.startsAt)),
		href: card.canPrepare ? `/intervisions/${card.id}` : `/porte/${card.id}`
	}));
}
