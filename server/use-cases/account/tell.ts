import type { ArchiveDraft } from '#domain/archive/journal-entry.ts';
import type { AccountDeps } from './account-deps.ts';
import type { AccountNews } from './account-news.ts';

/** Writes an act about a person's account in the journal: without address, user agent, code or key ([AUT-8]). */
export function note(
	deps: Pick<AccountDeps, 'journal' | 'now'>,
	act: {
		readonly actor: string;
		readonly event: ArchiveDraft['event'];
		readonly subject?: string;
		readonly payload?: ArchiveDraft['payload'];
	}
): Promise<unknown> {
	const { actor, event, subject = actor, payload = {} } = act;
	return deps.journal.append({ at: deps.now().toISOString(), actor, event, subject, payload });
}

/** Writes to a person what changed in her account; whoever did it without her is found out ([AUT-8]). */
export async function tell(deps: AccountDeps, personId: string, news: AccountNews): Promise<void> {
	const person = await deps.people.byId(personId);
	if (!person?.email) return;
	const words = deps.accountWords.news(person.givenName, news, `${deps.origin}/compte`);
	await deps.mailer.send({ to: person.email, ...words }).catch(deps.unsent);
}
