import { returnState } from '#domain/envoi/return-state.ts';
import type { AfterMeeting } from '#server/use-cases/envoi/read-after-meeting.ts';
import { formatDay, plural } from '#lib/ui/french-date.ts';

/** One line of « La suite »: where it stands, and the one act. */
export interface AfterLine {
	readonly title: string;
	readonly text: string;
	readonly done: boolean;
	readonly action: { readonly label: string; readonly href: string } | null;
}

/** Fiches, sheet and restitutions, in the order in which they come; the return has its own form. */
export function afterLines(after: AfterMeeting): readonly AfterLine[] {
	return [fichesLine(after), sheetLine(after), ...restitutionsLine(after), opinionLine(after)];
}

function fichesLine({ row, conducts, coordinates }: AfterMeeting): AfterLine {
	const { toFinalise, toSign, toArchive, archived } = row.facts;
	const counts = [
		...(toFinalise > 0 ? [`${toFinalise} à finaliser`] : []),
		...(toSign > 0 ? [`${toSign} à signer`] : []),
		...(toArchive > 0 ? [`${toArchive} à archiver`] : []),
		...(archived > 0 ? [plural(archived, 'archivée', 'archivées')] : [])
	];
	const list = (etat: string) => `/fiches?${new URLSearchParams({ etat, pole: row.poleId })}`;
	const line = (label: string, href: string): AfterLine => ({
		title: 'Fiches',
		text: counts.join(', ') || 'aucune situation n’a été étudiée',
		done: toFinalise + toSign + toArchive === 0,
		action: counts.length === 0 ? null : { label, href }
	});
	if (toFinalise > 0 && conducts) return line('Compléter dans la salle', `/salle/${row.id}`);
	if (toSign > 0 && conducts) return line('Voir et signer', list('finalisee'));
	if (toArchive > 0 && coordinates) return line('Archiver', list('signee'));
	return line('Voir les fiches', list(''));
}

function sheetLine({ row, conducts }: AfterMeeting): AfterLine {
	const { emargement } = row.facts;
	const words = {
		absente: 'la feuille reste à valider',
		validee: 'validée, à sceller',
		scellee: 'validée et scellée'
	} as const;
	return {
		title: 'Émargement',
		text: words[emargement],
		done: emargement === 'scellee',
		action: {
			label: emargement === 'absente' && conducts ? 'Valider la feuille' : 'Voir la feuille',
			href: `/intervisions/${row.id}/emargement`
		}
	};
}

function restitutionsLine({ row, restitutions }: AfterMeeting): readonly AfterLine[] {
	const { due, late, done, impossible } = restitutions;
	if (due + done + impossible === 0) return [];
	const counts = [
		...(late > 0 ? [`${late} en retard`] : []),
		...(due > late ? [`${due - late} à faire`] : []),
		...(done > 0 ? [plural(done, 'faite', 'faites')] : []),
		...(impossible > 0 ? [`${impossible} impossible${impossible > 1 ? 's' : ''}`] : [])
	];
	return [
		{
			title: 'Restitutions',
			text: counts.join(', '),
			done: due === 0,
			action: {
				label: 'Voir les suites',
				href: `/suites?${new URLSearchParams({ quoi: 'restitution', pole: row.poleId })}`
			}
		}
	];
}

/** [ACT-19] What people thought of it: the link stays here for thirty days. */
function opinionLine({ row }: AfterMeeting): AfterLine {
	return {
		title: 'Satisfaction',
		text: 'un questionnaire anonyme, d’une minute',
		done: false,
		action: { label: 'Lien et résultats', href: `/intervisions/${row.id}/satisfaction` }
	};
}

/** Where the return stands, in a sentence. */
export function returnLine({ row }: AfterMeeting): string {
	const { last } = row.facts;
	const on = last ? formatDay(last.sentAt) : '';
	const answered = last?.answeredAt ? formatDay(last.answeredAt) : '';
	const words = {
		'a-venir': '',
		'non-terminee': '',
		'a-adresser': 'rien n’est encore adressé à l’association',
		'a-completer': 'un document a été corrigé depuis l’envoi\u00A0: à compléter',
		incomplet: 'incomplet, dit l’association',
		partiel: `adressé en partie, ${on}`,
		adresse: `adressé ${on}, accusé de réception attendu`,
		recu: `reçu par l’association, ${answered}`
	} as const;
	return words[returnState(row.facts)];
}
