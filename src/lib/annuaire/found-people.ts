import * as v from 'valibot';

/** Somebody found in the directory, as the picker receives it. */
const foundPerson = v.object({
	id: v.string(),
	name: v.string(),
	fonction: v.string(),
	structureName: v.string(),
	hasEmail: v.boolean(),
	expected: v.boolean()
});
export type FoundPerson = v.InferOutput<typeof foundPerson>;
export const foundPeople = v.object({ people: v.array(foundPerson) });
