import type { Actor } from '#domain/access/actor.ts';
import type { DemandeState } from '#domain/demande/demande-state.ts';
import type { Deps } from '../deps.ts';
import { loadScopes } from './list-demandes.ts';

/** One thing to do, with the page where it is done. */
export interface DemandeTask {
	readonly kind: 'demande' | 'meme-patient';
	readonly text: string;
	readonly href: string;
	readonly action: string;
}

/** What waits in one pôle; without a name: at the association, without a pôle. */
export interface WaitingDemandes {
	readonly poleId: string | null;
	readonly poleName: string | null;
	readonly states: Readonly<Partial<Record<DemandeState, number>>>;
	/** A dossier about which « le même patient ? » is not answered, and how many there are. */
	readonly unanswered: { readonly dossierId: string; readonly count: number } | null;
}

/** [DEM-16] The lines of « À faire » about demandes, for whoever may do something about them. */
export function demandeTasks(waiting: readonly WaitingDemandes[]): readonly DemandeTask[] {
	return waiting.flatMap(({ poleId, poleName, states, unanswered }) => {
		const where = poleName === null ? 'Association' : `Pôle ${poleName}`;
		const pole = `pole=${poleId ?? 'aucun'}`;
		const line = (state: DemandeState, words: (count: number) => string, action: string) => {
			const count = states[state] ?? 0;
			const href = `/demandes?${pole}&etat=${state}`;
			const text = `${where} : ${words(count)}`;
			return count > 0 ? [{ kind: 'demande', text, href, action } as const] : [];
		};
		return [
			...line(
				'recue',
				(count) =>
					poleName === null
						? many(count, 'une demande est à orienter', 'demandes sont à orienter')
						: many(count, 'une nouvelle demande attend', 'nouvelles demandes attendent'),
				poleName === null ? 'Orienter' : 'Lire les demandes'
			),
			...line(
				'a-completer',
				(count) =>
					many(count, 'une demande attend un complément', 'demandes attendent un complément'),
				'Voir'
			),
			...line(
				'acceptee',
				(count) =>
					many(count, 'une demande acceptée est à inscrire', 'demandes acceptées sont à inscrire'),
				'Inscrire'
			),
			...(unanswered
				? [
						{
							kind: 'meme-patient',
							text: `${where} : ${many(unanswered.count, 'un dossier porte un pseudonyme déjà connu', 'dossiers portent un pseudonyme déjà connu')}`,
							href: `/dossiers/${unanswered.dossierId}`,
							action: 'Le même patient ?'
						} as const
					]
				: [])
		];
	});
}

const many = (count: number, one: string, several: string): string =>
	count === 1 ? `${one}.` : `${count} ${several}.`;

/** Gathers the lines of « À faire » for someone. */
export async function readDemandeTasks(deps: Deps, actor: Actor): Promise<readonly DemandeTask[]> {
	const scopeFor = await loadScopes(deps, actor);
	const acts = scopeFor('traiter-demande');
	const orients = scopeFor('orienter-demande');
	const compares = scopeFor('reunir-dossiers');
	const scope = { poleIds: acts.poleIds, association: orients.association };
	const counts = await deps.demandeLists.counts(scope);
	const pairs = await deps.unions.unanswered(compares.poleIds);
	const poles = new Map([...acts.poles, ...compares.poles].map(({ id, name }) => [id, name]));
	const waiting = [...poles, ...(orients.association ? [[null, null] as const] : [])];
	return demandeTasks(
		waiting.map(([poleId, poleName]) => {
			const states: Partial<Record<DemandeState, number>> = {};
			for (const count of counts) {
				if (count.poleId === poleId)
					states[count.state] = count.demandes + (states[count.state] ?? 0);
			}
			const mine = pairs.filter((pair) => pair.poleId === poleId);
			const first = mine[0];
			const unanswered = first ? { dossierId: first.dossierId, count: mine.length } : null;
			return { poleId, poleName, states, unanswered };
		})
	);
}
