CREATE TABLE "fact_history" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"change_no" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"row" jsonb NOT NULL,
	CONSTRAINT "fact_history_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "fact_read" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"change_no" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"row" jsonb NOT NULL,
	CONSTRAINT "fact_read_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "picture" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"change_no" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"row" jsonb NOT NULL,
	CONSTRAINT "picture_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "red_line" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"change_no" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"row" jsonb NOT NULL,
	CONSTRAINT "red_line_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"change_no" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"row" jsonb NOT NULL,
	CONSTRAINT "revision_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "script_edit" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"change_no" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"row" jsonb NOT NULL,
	CONSTRAINT "script_edit_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE INDEX "fact_history_change" ON "fact_history" USING btree ("workspace_id","change_no");--> statement-breakpoint
CREATE INDEX "fact_read_change" ON "fact_read" USING btree ("workspace_id","change_no");--> statement-breakpoint
CREATE INDEX "picture_change" ON "picture" USING btree ("workspace_id","change_no");--> statement-breakpoint
CREATE INDEX "red_line_change" ON "red_line" USING btree ("workspace_id","change_no");--> statement-breakpoint
CREATE INDEX "revision_change" ON "revision" USING btree ("workspace_id","change_no");--> statement-breakpoint
CREATE INDEX "script_edit_change" ON "script_edit" USING btree ("workspace_id","change_no");