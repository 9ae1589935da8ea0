import type { Browser } from '@playwright/test';
import { tryAs } from './fiche-room.ts';
import { openBrowserFor, type Person } from './person.ts';

/** Brings a person to the door of an Intervision, signed in, with what must be in place before the page runs. */
export async function come(
	browser: Browser,
	{ id, name }: { readonly id: string; readonly name: string },
	intervisionId: string,
	before: (person: Person) => Promise<unknown> = async () => undefined,
	viewport?: { readonly width: number; readonly height: number }
): Promise<Person> {
	const person = await openBrowserFor(browser, name, viewport);
	await tryAs(person, id);
	await before(person);
	await person.page.goto(`/porte/${intervisionId}`);
	return person;
}
