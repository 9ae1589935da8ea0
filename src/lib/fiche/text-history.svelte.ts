import type * as Y from 'yjs';
import { undoManager } from './undo-manager.ts';

/** [EDI-9] What this person did in one text, step by step: taken back and done again without touching what others wrote. */
export class TextHistory {
	canUndo = $state(false);
	canRedo = $state(false);
	readonly manager: Y.UndoManager;
	readonly #mayWrite: () => boolean;

	constructor(text: Y.Text, mayWrite: () => boolean) {
		this.#mayWrite = mayWrite;
		this.manager = undoManager(text);
		const look = () => {
			this.canUndo = this.manager.canUndo();
			this.canRedo = this.manager.canRedo();
		};
		this.manager.on('stack-item-added', look);
		this.manager.on('stack-item-popped', look);
		this.manager.on('stack-cleared', look);
	}

	/** False when there was nothing to take back. */
	undo(): boolean {
		return this.#mayWrite() && this.manager.undo() !== null;
	}

	redo(): boolean {
		return this.#mayWrite() && this.manager.redo() !== null;
	}

	/** The field is left for good: its manager would keep what was deleted (collaboration.md §2.5). */
	forget(): void {
		this.manager.clear();
		this.manager.destroy();
	}
}
