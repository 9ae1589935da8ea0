declare global {
	namespace App {
		interface Error {
			/** A French sentence, safe to show; never content (style §6.1). */
			message: string;
			/** « Erreur n° … », the id of the log line. */
			numero?: string;
		}

		/** What the layout draws around every page, when the page's data carries it. */
		interface PageData {
			nav?: readonly { href: string; label: string; current?: boolean }[];
			person?: { name: string; roleLabel: string } | undefined;
			demonstration?: boolean;
			/** bare: no navigation (door). room: the whole height, no footer. */
			shell?: 'bare' | 'room';
		}
	}
}

export {};
