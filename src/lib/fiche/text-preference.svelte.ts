const key = 'intervisio.zone-de-texte-simple';

/** « Zone de texte simple »: a plain text area instead of the editor, remembered in this browser. */
class TextPreference {
	#plain = $state(typeof localStorage !== 'undefined' && localStorage.getItem(key) === 'oui');

	get plain(): boolean {
		return this.#plain;
	}

	set plain(plain: boolean) {
		this.#plain = plain;
		try {
			if (plain) localStorage.setItem(key, 'oui');
			else localStorage.removeItem(key);
		} catch {
			// Storage refused by the browser: the choice holds for this page only.
		}
	}
}

export const textPreference = new TextPreference();
