import { baseWords } from '../values/base.ts';
import type { Rate } from '../values/rate.ts';
import { meanTenths, wholePercent, wholePoints } from '../values/rounding.ts';
import { unitWords, type Unit } from '../values/unit.ts';
import type { Mean } from '../values/value.ts';

/** One phrase for each shape of figure: whatever page says it, it is said so. */

const nbsp = '\u00a0';
const number = new Intl.NumberFormat('fr-FR');

/** « 1 021 » */
export const numberWords = (n: number): string => number.format(n);

/** « 89 Intervisions » */
export function countWords(n: number, unit: Unit): string {
	const words = unitWords(unit, n);
	return words === '' ? numberWords(n) : `${numberWords(n)}${nbsp}${words}`;
}

/** « 65 % »; null of nothing. */
export function percentWords(n: number, N: number): string | null {
	return N === 0 ? null : `${wholePercent(n, N)}${nbsp}%`;
}

/** « 144 des 169 situations dont le médecin traitant est connu »: always out of how many, of what. */
export function fractionWords({ n, N, base }: Rate): string {
	const of = N < 2 ? 'sur' : 'des';
	return `${numberWords(n)} ${of} ${numberWords(N)}${nbsp}${baseWords(base, N)}`;
}

/** « 2,9 »; null over nothing. */
export function meanWords(of: Pick<Mean, 'total' | 'count'>): string | null {
	if (of.count === 0) return null;
	const tenths = meanTenths(of.total, of.count);
	return `${numberWords(Math.trunc(tenths / 10))},${tenths % 10}`;
}

/** « +12 », « −5 », « stable » */
export function differenceWords(difference: number): string {
	return difference === 0 ? 'stable' : signed(numberWords(Math.abs(difference)), difference);
}

/** « +3 points », « −1 point », « stable »: rounded here and nowhere before. */
export function pointsWords(points: number): string {
	const whole = wholePoints(points);
	if (whole === 0) return 'stable';
	const size = Math.abs(whole);
	return `${signed(numberWords(size), whole)}${nbsp}${size < 2 ? 'point' : 'points'}`;
}

/** « +0,3 », « stable »: between two means. */
export function meanChangeWords(difference: number): string {
	const tenths = wholePoints(difference * 10);
	if (tenths === 0) return 'stable';
	const size = Math.abs(tenths);
	return signed(`${Math.trunc(size / 10)},${size % 10}`, tenths);
}

/** « 1ᵉʳ », « 2ᵉ » */
export const rankWords = (rank: number): string => (rank === 1 ? '1ᵉʳ' : `${rank}ᵉ`);

/** « gagne 2 places », « perd 1 place », « même place » */
export function placesWords(places: number): string {
	if (places === 0) return 'même place';
	const size = Math.abs(places);
	return `${places > 0 ? 'gagne' : 'perd'} ${size}${nbsp}${size < 2 ? 'place' : 'places'}`;
}

/** « Hazebrouck et Péronne » */
export function listWords(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`;
}

const signed = (size: string, of: number) => `${of > 0 ? '+' : '−'}${size}`;
