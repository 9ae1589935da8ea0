import * as v from 'valibot';

/** What the browser posted: each name with its values, to be read, and shown again when it is refused. */
export type Typed = Readonly<Record<string, readonly string[]>>;

const values = v.optional(v.array(v.string()), []);
const first = v.pipe(
	values,
	v.transform(([value]) => (value ?? '').trim())
);

/** Breaks and other controls that no line holds: pasted, or posted to begin a header or a property of their own. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

const requiredText = (missing: string, max: number) =>
	v.pipe(
		v.string(),
		v.nonEmpty(missing),
		v.maxLength(max, `Ce texte dépasse ${max} caractères\u00A0: raccourcissez-le.`)
	);

/** A text on one line that must be there. */
export const line = (missing: string, max: number) =>
	v.pipe(
		first,
		v.transform((text) => text.replace(breaks, ' ').trim()),
		requiredText(missing, max)
	);

/** A text that must be there, on as many lines as one likes. */
export const paragraph = (missing: string, max: number) =>
	v.pipe(first, requiredText(missing, max));

/** A text that may be empty. */
export const freeText = (max: number) =>
	v.pipe(first, v.maxLength(max, `Ce texte dépasse ${max} caractères\u00A0: raccourcissez-le.`));

/** A text that may be empty, then null. */
export const nullableText = (max: number) =>
	v.pipe(
		freeText(max),
		v.transform((text) => (text === '' ? null : text))
	);

/** One of these codes. */
export const code = <const Code extends string>(codes: readonly Code[], missing: string) =>
	v.pipe(first, v.picklist(codes, missing));

/** One of these codes, or nothing, then null. */
export const nullableCode = (codes: readonly string[], unknown: string) =>
	v.pipe(
		first,
		v.check((text) => text === '' || codes.includes(text), unknown),
		v.transform((text) => (text === '' ? null : text))
	);

/** One of these codes, or nothing, then null; the code keeps its type. */
export const nullableChoice = <const Code extends string>(
	known: readonly Code[],
	unknown: string
) =>
	v.pipe(
		first,
		v.transform((text) => (text === '' ? null : text)),
		v.nullable(v.picklist(known, unknown))
	);

/** Any number of these codes. */
export const codes = <const Code extends string>(known: readonly Code[], unknown: string) =>
	v.pipe(values, v.array(v.picklist(known, unknown)));

/** A box: ticked or not. */
export const tick = v.pipe(
	values,
	v.transform((list) => list.length > 0)
);

/** An e-mail that may be missing. */
export const nullableEmail = v.pipe(
	first,
	v.check(
		(text) => text === '' || v.is(v.pipe(v.string(), v.email()), text),
		'Cette adresse n’est pas complète\u00A0: «\u00A0prenom.nom@exemple.fr\u00A0».'
	),
	v.maxLength(200, 'Cette adresse est trop longue.'),
	v.transform((text) => (text === '' ? null : text.toLowerCase()))
);
