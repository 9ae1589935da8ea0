import type { Recogniser } from '../recogniser.ts';
import { valueCandidate } from '../value-candidate.ts';

const street =
	'(?:rue|avenue|av\\.?|boulevard|bd|bld|allees?|impasse|ruelle|faubourg|chaussee|quai|square|sentier|venelle|hameau)';
// Words that are also idioms: they need « de », « du »… or a capital (« 3 place du Marché », not « 2 places »).
const idiom = '(?:place|chemin|route|cours|passage|residence|cite|rond-point|lotissement)';
const article = "(?:de la |de l'|des |du |de |d'|la |le |les |l')";
const name = "[\\p{L}\\p{N}'-]{1,25}";
const tail = `(?: ${name}){0,3}(?:,? {0,2}\\d{5}(?: [\\p{Lu}][\\p{L}-]{1,30}){0,3})?`;
const shape = new RegExp(
	`(?<![\\p{L}\\p{N}.,/])\\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? {1,2}(?:${street} (?:${article})?${name}|${idiom} (?:${article}${name}|\\p{Lu}${name}))`,
	'giu'
);
const after = new RegExp(tail, 'uy');
const lowerStop = /^(?: (?:et|avec|depuis|ou|chez|mais|pour|car|a|au|dans|est|il|elle)\b.*)$/u;

/** [GAR-13] A number followed by a street; the commune alone is free. */
export const recogniseAddress: Recogniser = (view) =>
	[...view.plain.matchAll(shape)].flatMap((match) => {
		// The flag « i » lets capitals through: idioms are checked again, case counted.
		const isIdiom =
			new RegExp(`${idiom} `, 'iu').test(match[0]) &&
			!new RegExp(` ${street} `, 'iu').test(match[0]);
		if (isIdiom && !/ \p{Lu}|'\p{Lu}/u.test(match[0])) return [];
		after.lastIndex = match.index + match[0].length;
		const rest = after.exec(view.plain)?.[0] ?? '';
		const kept = lowerStop.test(rest) ? '' : rest;
		return valueCandidate(view, match.index, match.index + match[0].length + kept.length, {
			label: 'ADDRESS',
			rule: 'address',
			why: ['shape'],
			placeholder: '[adresse retirée]'
		});
	});
