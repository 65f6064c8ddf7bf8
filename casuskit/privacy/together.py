"""Search the files of one case together: whoever is named in one of them is sought in all."""

from collections.abc import Iterable
from functools import lru_cache

from casuskit.core.local import Local
from casuskit.core.text import Source
from casuskit.privacy.answers import Answer, Group, written
from casuskit.privacy.file_names import search_name
from casuskit.privacy.indirect.marks import traits_in
from casuskit.privacy.match import Found, Looked, People
from casuskit.privacy.names.spread import known
from casuskit.privacy.own_paths import is_ours
from casuskit.privacy.searching import look, widen


def search(group: Group) -> tuple[Answer, ...]:
    """What is in each of the files, in order."""
    looks = [(source, look(source.text)) for source in group.files]
    people = people_in((looked for _source, looked in looks), group.local)
    return tuple(
        Answer(*widened(source, looked, people, group.local), traits_in(source.text))
        for source, looked in looks
    )


def search_written(group: Group) -> bytes:
    """What is in each of the files, as bytes that another process can send."""
    return written(search(group))


def people_in(looks: Iterable[Looked], local: Local) -> People:
    """Whoever is named in some files or watched for."""
    people = watched_for(local.persons)
    for each in looks:
        people = people.with_others(each.people)
    return people


@lru_cache(maxsize=4)
def watched_for(persons: tuple[str, ...]) -> People:
    """What there is to find of those on a list; many texts are searched for the same."""
    return known(persons)


def widened(source: Source, own: Looked, people: People, local: Local) -> tuple[Found, Found]:
    """What is in the text and in the name of a file, knowing whoever is named elsewhere."""
    alone = people.among(own.people) and not local.words
    found = own.found if alone else widen(source.text, own.found, people, local.words)
    named = {} if is_ours(source.path) else search_name(source.path, people, local.words)
    return found, named
