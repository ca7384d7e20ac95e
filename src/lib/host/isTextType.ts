/** Whether files of a media type are text: they are sent with a charset, and compressed. */
export function isTextType(type: string): boolean {
  return /^text\/|[/+](json|xml|x-bibtex|x-research-info-systems)$/.test(type);
}
