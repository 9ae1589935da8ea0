CREATE INDEX "journal_actor" ON "journal" USING btree ("actor","seq");--> statement-breakpoint
CREATE INDEX "journal_event" ON "journal" USING btree ("event","seq");--> statement-breakpoint
CREATE INDEX "journal_subject" ON "journal" USING btree ("subject","seq");--> statement-breakpoint
CREATE INDEX "journal_at" ON "journal" USING btree ("at");