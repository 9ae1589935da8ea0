import type { App as Application } from '#server/app.ts';
import type { Session } from '#server/auth/sessions.ts';
import type { Actor } from '#domain/access/actor.ts';

declare global {
	namespace App {
		interface Error {
			/** A French sentence, safe to show; never content (style §6.1). */
			message: string;
			/** « Erreur n° … », the id of the log line. */
			numero?: string;
			/** The title is there, the session is too weak: the page offers to confirm one's identity. */
			stepUp?: boolean;
		}

		interface Locals {
			/** The application, by type only: routes never import server values. */
			app: Application;
			session: Session | null;
			/** Who acts; reading it without a session sends to the sign-in page. */
			readonly actor: Actor;
		}

		/** What the layout draws around every page, when the page's data carries it. */
		interface PageData {
			nav?: readonly { href: string; label: string; current?: boolean }[];
			person?: { name: string; roleLabel: string; account?: string | undefined } | undefined;
			/** The session is strong enough to read and write clinical text. */
			strong?: boolean;
			demonstration?: boolean;
			/** bare: no navigation (door). room: the whole height, no footer. */
			shell?: 'bare' | 'room';
		}
	}
}

export {};
