import type { APIContext } from 'astro';
import { tables } from '../../components/download/tables.ts';
import { type DataTable, tableCsv } from '../../lib/downloads/dataTable.ts';

/** One CSV for every table: `claims.csv`, `figures/<id>.csv`. */
export function getStaticPaths() {
  return tables.map((table) => ({
    params: { table: table.path.replace(/\.csv$/, '') },
    props: { table },
  }));
}

export function GET({ props }: APIContext<{ table: DataTable }>): Response {
  return new Response(tableCsv(props.table));
}
