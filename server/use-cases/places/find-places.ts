import type { Actor } from '#domain/access/actor.ts';
import { matchesWords } from '#domain/shared/plain-words.ts';
import type { Deps } from '../deps.ts';
import { readDirectory } from '../annuaire/read-directory.ts';
import { findDossier } from '../dossier/read-dossier.ts';
import { listPoles } from '../poles/list-poles.ts';
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
	const meetings = (await intervisions(deps, actor)).filter(({ label, detail }) =>
		matchesWords(`${label} ${detail}`, asked)
	);
	if (asked.trim().length < 2) return meetings.slice(0, placesShown);
	return [
		...meetings.slice(0, placesShown),
		...(await poles(deps, actor, asked)),
		...(await people(deps, actor, asked)),
		...(await dossier(deps, actor, asked))
	];
}

async function poles(deps: Deps, actor: Actor, asked: string): Promise<readonly Place[]> {
	const seen = (await listPoles(deps, actor))?.poles ?? [];
	return seen
		.map(({ id, name, organiser }) => ({
			kind: 'Pôle',
			label: `Pôle ${name}`,
			detail: organiser,
			href: `/poles/${id}`
		}))
		.filter(({ label, detail }) => matchesWords(`${label} ${detail}`, asked))
		.slice(0, placesShown);
}

async function people(deps: Deps, actor: Actor, name: string): Promise<readonly Place[]> {
	const filter = { name, profession: null, structure: '', poleId: null, archived: false };
	const found = await readDirectory(deps, actor, filter, 0);
	if (!found.ok) return [];
	return found.directory.people.slice(0, placesShown).map((card) => ({
		kind: 'Personne',
		label: card.name,
		detail: `${card.details.fonction}, ${card.details.structureName}`,
		href: `/annuaire/${card.id}`
	}));
}

/** By its whole code only: a pseudonym is never searched for here. */
async function dossier(deps: Deps, actor: Actor, code: string): Promise<readonly Place[]> {
	const id = await findDossier(deps, actor, code);
	if (id === null) return [];
	const label = code.trim().toUpperCase();
	return [{ kind: 'Dossier', label, detail: '', href: `/dossiers/${id}` }];
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
