const KEY = 'intervisio:sonnette';

/** Whether the door rings on this device: silenced once, it stays so. */
class BellChoice {
	silent = $state(false);

	/** In a browser only: storage does not exist while the page is made. */
	read(): void {
		try {
			this.silent = localStorage.getItem(KEY) === 'muette';
		} catch {
			// Storage closed by the browser's settings: it rings.
		}
	}

	toggle(): void {
		this.silent = !this.silent;
		try {
			localStorage.setItem(KEY, this.silent ? 'muette' : 'sonore');
		} catch {
			// The choice holds as long as the page.
		}
	}
}

export const bellChoice = new BellChoice();
