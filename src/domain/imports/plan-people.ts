import { deriveCategorie, isLiberal, type Categorie } from '#domain/professionnel/categorie.ts';
import type { DoubtCode } from './doubt.ts';
import type { Ref } from './plan.ts';
import { splitList } from './read-field.ts';
import {
	cardOf,
	isCounted,
	nameKey,
	readListed,
	readPerson,
	type SaidPerson
} from './read-person.ts';
import type { BenchRow, Workbench } from './workbench.ts';

/** Somebody found or made for a line. */
export interface PersonPlace {
	readonly ref: Ref;
	readonly name: string;
	readonly categorie: Categorie;
	readonly liberal: boolean;
}

interface Known {
	readonly ref: Ref;
	readonly said: Omit<Parameters<typeof deriveCategorie>[0], never> & {
		readonly givenName: string;
		readonly familyName: string;
	};
	/** Left aside by a doubt: nothing of hers is written. */
	readonly aside: boolean;
}

/** [IMP-7] Finds in the directory whom the lines name, or makes them: each once, however often she came. */
export function planPeople(bench: Workbench) {
	const byMark = new Map<string, Known>();
	const byName = new Map<string, Known[]>();
	for (const { id, details } of bench.existing.people)
		keep({ ref: id, said: details, aside: false }, details);

	function keep(known: Known, marks: Pick<SaidPerson, 'email' | 'rpps'>): Known {
		for (const mark of [marks.rpps, marks.email]) if (mark !== null) byMark.set(mark, known);
		const key = nameKey(known.said);
		byName.set(key, [...(byName.get(key) ?? []), known]);
		return known;
	}

	/** One of a name: whoever exercises as the line says, or the only one when it says nothing. */
	function alike(said: SaidPerson): Known | 'autre' | null {
		const named = byName.get(nameKey(said)) ?? [];
		if (named.length === 0) return null;
		const same = named.filter(
			({ said: { profession } }) => said.profession === null || profession === said.profession
		);
		return same.length === 1 && same[0] ? same[0] : 'autre';
	}

	function find(row: BenchRow, said: SaidPerson, poleRef: Ref): Known | null {
		const sure = byMark.get(said.rpps ?? '') ?? byMark.get(said.email ?? '');
		const found = sure ?? alike(said);
		if (found && found !== 'autre') return tell(row, said, found);
		const doubt: DoubtCode | null =
			found === 'autre' ? 'personne-semblable' : isCounted(said) ? null : 'exercice-inconnu';
		const aside = doubt !== null && !bench.accepts(doubt);
		const details = withoutUnsafe(said);
		const made = keep({ ref: bench.fresh('pro'), said: details, aside }, said);
		if (!aside) bench.writes.people.push({ ref: made.ref, details, poleRef });
		bench.say('professionnel', row, {
			outcome: doubt === null ? 'creee' : 'douteuse',
			...{ doubt, name: `${said.givenName} ${said.familyName}`, why: reason(row, doubt) }
		});
		return aside ? null : made;
	}

	const told = new Set<Ref>();
	function tell(row: BenchRow, said: SaidPerson, found: Known): Known | null {
		if (!found.ref.startsWith('+') && !told.has(found.ref)) {
			told.add(found.ref);
			const name = `${said.givenName} ${said.familyName}`;
			bench.say('professionnel', row, { outcome: 'rattachee', why: 'Déjà dans l’annuaire.', name });
		}
		return found.aside ? null : found;
	}

	function withoutUnsafe(said: SaidPerson) {
		const { unsafe } = bench.existing;
		const clean = (text: string) => (unsafe.has(text) ? '' : text);
		const { structureName, fonction } = said;
		return cardOf({
			...said,
			structureName: clean(structureName),
			fonction: clean(fonction)
		});
	}

	return {
		/** Everybody whom a row names; `null` in a place of somebody left aside or unreadable. */
		of(row: BenchRow, poleRef: Ref): readonly (PersonPlace | null)[] {
			const listed = splitList(row.text('people'), ';').flatMap((part) =>
				// « DUPONT Marie, PETIT Léa »: commas part people when nothing else does.
				part.includes('(') || /,\s*[a-zà-ÿ]/.test(part) ? splitOutside(part) : splitList(part, ',')
			);
			const said = listed.length > 0 ? listed.map(readListed) : [readPerson(row)];
			return said.map((one) => {
				const found = one && find(row, one, poleRef);
				if (!one || !found) return null;
				return { ref: found.ref, name: '', ...counted(one, found) };
			});
		}
	};
}

/** Commas between people, not those within brackets. */
const splitOutside = (text: string): readonly string[] =>
	text
		.split(/,(?![^(]*\))/)
		.map((part) => part.trim())
		.filter((part) => part !== '');

/** As the line counts her; else as her card does. */
function counted(
	said: SaidPerson,
	{ said: card }: Known
): { categorie: Categorie; liberal: boolean } {
	const exercice = said.profession !== null && isCounted(said) ? cardOf(said) : card;
	const categorie = said.categorie ?? deriveCategorie(exercice);
	const liberal =
		said.categorie === null || said.mode !== null
			? isLiberal(categorie, exercice.mode)
			: categorie.endsWith('liberaux') || categorie === 'pharmaciens';
	return { categorie, liberal };
}

function reason(row: BenchRow, doubt: DoubtCode | null): string {
	if (doubt === null) return '';
	if (doubt === 'personne-semblable')
		return 'L’annuaire connaît quelqu’un de ce nom, avec une autre profession.';
	const unknown = row.codes('profession').unknown;
	const column = row.columnOf('profession');
	return unknown && column !== ''
		? `La profession n’est pas reconnue (colonne «\u00A0${column}\u00A0»).`
		: 'La profession ou le mode d’exercice manque.';
}
