import { plural } from '#lib/ui/french-date.ts';

/** What each page is for, in a line. */
const words: Readonly<Record<string, string>> = {
	'/accords': 'Les accords des patients, par dossier.',
	'/fiches': 'Les fiches finalisées, sous pseudonyme.',
	'/retours': 'Ce que les pôles ont adressé à l’association, et ce qui manque.',
	'/annuaire': 'Les professionnels que l’on invite.',
	'/poles': 'Les pôles, leurs habitudes et qui y tient quelle fonction.',
	'/evaluation': 'Le rapport de chaque année, et ce qui en a été publié.',
	'/activites': 'Agor’Add, Copil, conventions, satisfaction, compteurs du rapport.',
	'/historique': 'Les années d’avant, depuis une base Access ou des fichiers CSV.',
	'/journal': 'Qui a vu ou changé quoi, quand, et à quel titre.'
};

/** For somebody with nothing of her own on the first page: where her functions lead. */
export function waysFor(
	nav: readonly { readonly href: string; readonly label: string }[],
	followed: number
): readonly { readonly href: string; readonly label: string; readonly text: string }[] {
	return nav.flatMap(({ href, label }) => {
		const text =
			href === '/planning' && followed > 0
				? `${plural(followed, 'date', 'dates')} à venir dans les pôles que vous suivez.`
				: words[href];
		return text === undefined ? [] : [{ href, label, text }];
	});
}
