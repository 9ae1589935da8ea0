CREATE TABLE "presence_signature" (
	"intervision_id" text NOT NULL,
	"person_id" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	"means" text NOT NULL,
	"witness_id" text,
	CONSTRAINT "presence_signature_intervision_id_person_id_pk" PRIMARY KEY("intervision_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "seat" (
	"id" text PRIMARY KEY NOT NULL,
	"intervision_id" text NOT NULL,
	"person_id" text NOT NULL,
	"holder_id" text NOT NULL,
	"kind" text NOT NULL,
	"companion_session" text,
	"charte_word_by" text,
	"declared_by" text NOT NULL,
	"declared_at" timestamp with time zone NOT NULL,
	"removed_by" text,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "seat_exit" (
	"situation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"intervision_id" text NOT NULL,
	"confirmed_by" text NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "seat_exit_situation_id_person_id_pk" PRIMARY KEY("situation_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "signature_link" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"seat_id" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "presence_signature" ADD CONSTRAINT "presence_signature_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence_signature" ADD CONSTRAINT "presence_signature_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence_signature" ADD CONSTRAINT "presence_signature_witness_id_person_id_fk" FOREIGN KEY ("witness_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_holder_id_person_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_charte_word_by_person_id_fk" FOREIGN KEY ("charte_word_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_declared_by_person_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_removed_by_person_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_exit" ADD CONSTRAINT "seat_exit_situation_id_situation_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_exit" ADD CONSTRAINT "seat_exit_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_exit" ADD CONSTRAINT "seat_exit_intervision_id_intervision_id_fk" FOREIGN KEY ("intervision_id") REFERENCES "public"."intervision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_exit" ADD CONSTRAINT "seat_exit_confirmed_by_person_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_link" ADD CONSTRAINT "signature_link_seat_id_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seat"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "presence_signature_person" ON "presence_signature" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "presence_signature_witness" ON "presence_signature" USING btree ("witness_id");--> statement-breakpoint
CREATE UNIQUE INDEX "seat_in_force" ON "seat" USING btree ("intervision_id","person_id") WHERE "seat"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "seat_person" ON "seat" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "seat_holder" ON "seat" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "seat_charte_word" ON "seat" USING btree ("charte_word_by");--> statement-breakpoint
CREATE INDEX "seat_declared_by" ON "seat" USING btree ("declared_by");--> statement-breakpoint
CREATE INDEX "seat_removed_by" ON "seat" USING btree ("removed_by");--> statement-breakpoint
CREATE INDEX "seat_exit_person" ON "seat_exit" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "seat_exit_intervision" ON "seat_exit" USING btree ("intervision_id");--> statement-breakpoint
CREATE INDEX "seat_exit_confirmed_by" ON "seat_exit" USING btree ("confirmed_by");--> statement-breakpoint
CREATE INDEX "signature_link_seat" ON "signature_link" USING btree ("seat_id");