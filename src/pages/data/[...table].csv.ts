import type { APIContext } from 'astro';
import { tables } from '../../components/download/tables.ts';
import { type DataTable, tableCsv } from '../../lib/downloads/dataTable.ts';

/** Two CSVs for every table: `claims.csv`, `figures/<id>.csv` for spreadsheets, and each without a byte order mark below `plain`. */
export function getStaticPaths() {
  return tables.flatMap((table) =>
    ['', 'plain/'].map((folder) => ({
      params: { table: `${folder}${table.path.replace(/\.csv$/, '')}` },
      props: { table, mark: folder === '' },
    })),
  );
}

export function GET({ props }: APIContext<{ table: DataTable; mark: boolean }>): Response {
  return new Response(tableCsv(props.table, props.mark));
}
