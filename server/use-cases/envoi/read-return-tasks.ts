import { lackWords } from '#domain/envoi/receipt.ts';
import { openWork, returnState } from '#domain/envoi/return-state.ts';
import type { Task } from '#domain/taches/task.ts';
import type { ReturnRow } from '#server/db/return-lists.ts';

/** The line of one return that the pôle must do something about now; what a fiche or a sheet lacks has its own line elsewhere. */
export function returnTask(row: ReturnRow): readonly Task[] {
	const { id, poleName, startsAt, facts } = row;
	const about = { poleName, startsAt };
	const href = `/intervisions/${id}#la-suite`;
	const state = returnState(facts);
	if (state === 'incomplet' && facts.last) {
		const text = `L’association a reçu le retour\u00A0; il y manque\u00A0: ${lackWords(facts.last.lacking)}.`;
		return [{ kind: 'retour-incomplet', text, href, action: 'Compléter', about }];
	}
	if (state === 'non-terminee') {
		const text = 'La date est passée\u00A0: l’Intervision n’est ni terminée ni annulée.';
		return [{ kind: 'date-passee', text, href: `/intervisions/${id}#date`, action: 'Voir', about }];
	}
	if (facts.unsent === 0 || openWork(facts).length > 0) return [];
	const text =
		state === 'a-completer'
			? 'Un document corrigé est à adresser de nouveau à l’association.'
			: 'Tout est prêt\u00A0: le retour est à adresser à l’association.';
	return [{ kind: 'retour', text, href, action: 'Adresser', about }];
}

/** The one line of whoever receives returns. */
export function receiptTask(awaiting: number): readonly Task[] {
	if (awaiting === 0) return [];
	const text =
		awaiting === 1
			? 'Un retour est arrivé\u00A0: l’accusé de réception est à donner.'
			: `${awaiting} retours sont arrivés\u00A0: les accusés de réception sont à donner.`;
	const href = '/retours?etat=a-accuser';
	return [{ kind: 'retour-arrive', text, href, action: 'Voir les retours', about: null }];
}
