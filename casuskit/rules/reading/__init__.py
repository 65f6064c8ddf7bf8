"""Rules on what cannot be read, or does not fit its schema."""

from typing import Any

from casuskit.rules.reading import (
    byte_order_mark,
    control_character,
    duplicate_key,
    empty_answer,
    empty_file,
    invalid_yaml,
    malformed_value,
    merge_conflict,
    missing_front_matter,
    missing_key,
    no_mapping,
    not_utf_8,
    tab_indentation,
    too_deep,
    too_large,
    unclosed_front_matter,
    unknown_key,
    unknown_value,
    unreadable_file,
    wrong_type,
    yaml_alias,
    yaml_tag,
)
from casuskit.rules.rule import Rule

RULES: tuple[Rule[Any], ...] = (
    empty_file.RULE,
    missing_front_matter.RULE,
    unclosed_front_matter.RULE,
    no_mapping.RULE,
    merge_conflict.RULE,
    invalid_yaml.RULE,
    tab_indentation.RULE,
    duplicate_key.RULE,
    yaml_alias.RULE,
    yaml_tag.RULE,
    too_deep.RULE,
    control_character.RULE,
    byte_order_mark.RULE,
    not_utf_8.RULE,
    too_large.RULE,
    unreadable_file.RULE,
    missing_key.RULE,
    empty_answer.RULE,
    unknown_key.RULE,
    wrong_type.RULE,
    unknown_value.RULE,
    malformed_value.RULE,
)
