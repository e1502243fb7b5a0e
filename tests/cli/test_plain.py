from __future__ import annotations

import itertools
import random
import re
from typing import TYPE_CHECKING

import pytest

from quiz.cli import plain
from quiz.cli.line_io import Lines
from quiz.deck import lockfile
from quiz.deck.articles import Articles
from quiz.deck.loading import load
from quiz.deck.lock import build
from quiz.game.plan import Plan
from quiz.game.selection import draw
from quiz.history.store import History
from tests.cli.tides import RIGHT, TIDES, Shell, Stdin, deck, quiz

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["deck", "quiz"]

PERSON, DATE, CHOICE = ("--kind", "person"), ("--kind", "date"), ("--kind", "choice")
CLAIM, ORDER, LIST = ("--kind", "claim"), ("--kind", "order"), ("--kind", "list")


def typed(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


# -- a whole round


def test_a_round_is_played_with_answers_and_enter_alone(quiz: Shell, deck: Path) -> None:
    order = draw(load(deck), Plan(), random.Random(3))
    lines = [part for each in order for part in (RIGHT[each], "")]
    said = quiz("play", deck, "--seed", 3, typed=typed(*lines))
    assert said.code == 0
    assert "6 of 6 right, 900 points, best streak 6" in said.out


def test_the_end_tells_seed_and_share_text(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, "--seed", 42, typed=typed("Ada Moreau", ""))
    tail = said.out[said.out.index("To share:") :].splitlines()
    assert tail[1:5] == ["Tides", "1 of 1 question right, 200 points", "✓", "seed 42"]
    assert tail[-1] == f"The same round again: quiz play {deck} --seed 42 --count 10 --kind person"


def test_what_was_missed_comes_back_at_the_end(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, typed=typed("nobody", ""))
    end = said.out[said.out.index("The round is over.") :]
    assert "- Who built the tide mill?" in end
    assert "Answer: Ada Moreau" in end
    assert "« bâti par Ada Moreau »" in end


def test_what_was_typed_is_repeated_for_the_record_of_a_pipe(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, typed=typed("nobody\x1b[2J", ""))
    assert "> nobody\\x1b[2J" in said.lines


# -- the question


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (PERSON, "Expected: a person; the surname is enough."),
        (DATE, "Expected: a date, for example 14 July 1989."),
        (CHOICE, "Expected: the letter of one option."),
        (CLAIM, "Expected: the letter of one option."),
        (ORDER, "Expected: the letters in their right order, for example: b c a."),
        (LIST, "Expected: 3 answers, separated by commas."),
    ],
)
def test_a_question_says_what_it_expects(
    quiz: Shell, deck: Path, options: tuple[str, str], expected: str
) -> None:
    assert expected in quiz("play", deck, *options, typed="q\n").lines


def test_a_question_tells_place_score_topic_difficulty_and_points(quiz: Shell, deck: Path) -> None:
    lines = quiz("play", deck, *CLAIM, typed="q\n").lines
    assert "Question 1 of 1. 0 points." in lines
    assert "building, dates, difficulty 3 of 3, for 300 points" in lines


def test_claims_list_their_four_verdicts_in_order(quiz: Shell, deck: Path) -> None:
    lines = quiz("play", deck, *CLAIM, typed="q\n").lines
    options = [line[2:6] for line in lines if re.match(r"  [a-d]\. ", line)]
    assert options == ["a. s", "b. r", "c. c", "d. n"]


@pytest.mark.parametrize("options", [CHOICE, ORDER])
def test_options_are_lettered_as_the_judge_reads_them(
    quiz: Shell, deck: Path, options: tuple[str, str]
) -> None:
    lines = quiz("play", deck, *options, typed="q\n").lines
    shown = [line[5:] for line in lines if re.match(r"  [a-c]\. ", line)]
    name = {"choice": "stone", "order": "steps"}[options[1]]
    assert shown == [item.text.get("en") for item in load(deck).question(name).presented]


def test_a_letter_answers_a_choice(quiz: Shell, deck: Path) -> None:
    lines = quiz("play", deck, *CHOICE, typed="q\n").lines
    (letter,) = (line[2] for line in lines if line.endswith(". granite"))
    assert "✓ Right, 100 points" in quiz("play", deck, *CHOICE, typed=typed(letter)).out


@pytest.mark.parametrize("slip", ["x", "z9", "marble"])
def test_a_slip_that_names_no_option_costs_nothing(quiz: Shell, deck: Path, slip: str) -> None:
    said = quiz("play", deck, *CLAIM, typed=typed(slip, slip, "c"))
    assert said.out.count("Not one of the options") == 2
    assert "✓ Right, 300 points" in said.out


def test_question_marks_ask_for_the_hint(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, typed=typed("?", "?", "Ada Moreau"))
    assert "? gives a hint and costs 100 points." in said.lines
    assert said.out.count("Hint: She kept the harbour.") == 2
    assert "✓ Right, 100 points" in said.out


def test_a_question_without_a_hint_says_so(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *DATE, typed=typed("?", "q"))
    assert "There is no hint to this question." in said.lines
    assert "gives a hint" not in said.out


def test_an_empty_line_asks_once_more_then_shows_the_answer(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, typed=typed("", ""))
    assert "≈ No answer yet: Enter once more shows the right one." in said.lines
    assert "✗ Wrong. No answer given." in said.lines
    assert "Answer: Ada Moreau" in said.lines


def test_a_prompt_says_what_is_wanted_and_asks_again(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, typed=typed("the harbour master", "Ada Moreau"))
    assert "≈ Not wrong, but be more specific." in said.lines
    assert "✓ Right, 200 points" in said.out


# -- the verdict


def test_the_verdict_shows_answer_explanation_and_evidence(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, typed=typed("nobody"))
    shown = said.out[said.out.index("✗ Wrong.") :].splitlines()
    assert shown[1:5] == [
        "Answer: Ada Moreau",
        "It took her two winters.",
        "Evidence:",
        "- « bâti par Ada Moreau »",
    ]
    assert "  “built by Ada Moreau”" in shown
    assert "  → The mill is the only one." in shown
    (where,) = (line for line in shown if "almanac," in line)
    for part in ("The almanac", "« Le port en hiver »", "Port", "17 April 2023"):
        assert part in where
    assert "  paragraph 2, not verified" in shown
    assert "  https://example.org/almanac" in shown


def test_what_a_source_does_not_state_is_said(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *CHOICE, typed=typed("", ""))
    (where,) = (line for line in said.lines if "The log book" in line)
    assert "not stated" in where


def test_a_reference_in_words_is_shown_as_it_is(quiz: Shell, deck: Path) -> None:
    assert "- Port papers, 1923" in quiz("play", deck, *DATE, typed=typed("", "")).lines


def test_conflicting_evidence_reads_as_two_voices(quiz: Shell, deck: Path) -> None:
    lines = quiz("play", deck, *CLAIM, typed=typed("a")).lines
    assert "Two voices:" in lines
    assert "- supports: « noyé en 2024 »" in lines
    assert "- refutes: “dry all year”" in lines


def test_a_question_without_citation_says_so(quiz: Shell, deck: Path) -> None:
    deck.write_text("title: T\nquestions:\n- {id: a, question: Why?, answer: because}\n")
    assert "No source given." in quiz("play", deck, typed=typed("because")).lines


def test_the_gloss_is_left_out_for_readers_of_the_quotation(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, "--lang", "fr", typed=typed("personne"))
    assert "« bâti par Ada Moreau »" in said.out
    assert "built by" not in said.out


def test_an_exclamation_mark_overrules_and_takes_back(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, typed=typed("nobody", "!", "!", "!", ""))
    marks = [line for line in said.lines if line.startswith(("✗", "≈"))][:4]
    assert marks[0].startswith("✗ Wrong.")
    assert marks[1:] == [
        "≈ Right, by your word, 200 points.",
        marks[0],
        "≈ Right, by your word, 200 points.",
    ]
    assert "1 of 1 right, 200 points" in said.out


def test_an_accepted_answer_can_be_taken_back(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, typed=typed("Ada Moreau", "!", ""))
    assert "≈ Wrong, by your word." in said.lines
    assert "0 of 1 right, 0 points" in said.out


def test_contesting_is_kept_for_the_author(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, typed=typed("nobody", "x the log says otherwise", ""))
    assert "Noted. `quiz contested` lists it." in said.lines
    listed = quiz("contested", deck)
    assert "builder" in listed.out
    assert "the log says otherwise" in listed.out


def test_a_remark_may_come_on_the_line_after(quiz: Shell, deck: Path) -> None:
    said = quiz(
        "play", deck, *PERSON, typed=typed("nobody", "x", "the log differs", "what now", "")
    )
    assert said.lines.count("Noted. `quiz contested` lists it.") == 2
    assert said.lines.count("To say why, type it now; Enter goes on.") == 1
    assert "the log differs" in quiz("contested", deck).out
    assert "what now" not in quiz("contested", deck).out


def test_commands_after_a_bare_x_are_no_remark(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, typed=typed("nobody", "x", "!", "/fr", ""))
    assert "≈ Right, by your word" in said.out
    listed = quiz("contested", deck).out
    assert "builder" in listed
    assert "!" not in listed


def test_anything_else_after_a_verdict_repeats_the_keys(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, typed=typed("nobody", "what now"))
    assert said.out.count("Enter goes on, ! I was right, x contests, q leaves.") == 2


@pytest.mark.parametrize(("correction", "told"), [("2000-01-01", False), ("2999-01-01", True)])
def test_a_correction_is_told_to_those_who_answered_before(
    quiz: Shell,
    deck: Path,
    correction: str,
    told: bool,
) -> None:
    corrected = f"    corrections: [{{date: {correction}, text: It was Ada.}}]\n    cite:\n"
    deck.write_text(TIDES.replace("    cite:\n", corrected, 1), "utf-8")
    first = quiz("play", deck, *PERSON, typed=typed("nobody", ""))
    assert "It was Ada." not in first.out
    second = quiz("play", deck, *PERSON, typed=typed("nobody", ""))
    assert ("It was Ada." in second.out) is told


# -- articles and lock

ARTICLE = "Le port en hiver\n\nLe moulin, bâti par Ada Moreau, domine la rade du port.\nFin.\n"


@pytest.fixture
def articles(deck: Path) -> Path:
    """Give the almanac a file of its own."""
    deck.write_text(TIDES.replace("    publisher: Port", "    file: a.txt\n    publisher: Port"))
    folder = deck.with_name("articles")
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE, "utf-8")
    return folder


def test_the_paragraph_is_read_in_context(quiz: Shell, deck: Path, articles: Path) -> None:
    said = quiz("play", deck, *PERSON, "--articles", articles, typed=typed("nobody", "o"))
    assert "Enter goes on, ! I was right, o in context, x contests, q leaves." in said.lines
    assert "The almanac, paragraph 2:" in said.lines
    assert "Le moulin, [bâti par Ada Moreau], domine la rade du port." in said.lines


def test_without_articles_there_is_no_context(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, typed=typed("nobody", "o"))
    assert "in context" not in said.out
    assert said.out.count("Enter goes on") == 2


def test_a_missing_article_is_said_and_the_game_goes_on(
    quiz: Shell, deck: Path, articles: Path
) -> None:
    (articles / "a.txt").unlink()
    said = quiz("play", deck, *PERSON, "--articles", articles, typed=typed("nobody", "o", ""))
    assert "a.txt" in said.out
    assert "The round is over." in said.lines


def test_a_missing_article_is_said_in_the_players_language(
    quiz: Shell, deck: Path, articles: Path
) -> None:
    (articles / "a.txt").unlink()
    french = ("--lang", "fr", "--articles", articles)
    said = quiz("play", deck, *PERSON, *french, typed=typed("nobody", "o", ""))
    assert any("a.txt" in line and line.startswith("Impossible de lire") for line in said.lines)


@pytest.mark.parametrize(
    ("quote", "standing"),
    [
        ("bâti par Ada Moreau", "✓ found in the article’s paragraph 2"),
        ("bâti par Bob", "! not found in the article’s paragraph 2"),
    ],
)
def test_a_lock_beside_the_deck_proves_quotations(
    quiz: Shell, deck: Path, articles: Path, quote: str, standing: str
) -> None:
    lock, _ = build(load(deck), Articles(articles))
    lockfile.write(lockfile.lock_path(deck), lock)
    deck.write_text(deck.read_text("utf-8").replace("bâti par Ada Moreau", quote), "utf-8")
    said = quiz("play", deck, *PERSON, typed=typed("nobody"))
    assert f"  {standing}" in said.lines


def test_a_damaged_lock_keeps_nobody_from_playing(quiz: Shell, deck: Path) -> None:
    lockfile.lock_path(deck).write_text("{")
    said = quiz("play", deck, *PERSON, typed=typed("nobody"))
    assert "  paragraph 2, not verified" in said.lines


# -- leaving and coming back


@pytest.mark.parametrize("last", ["q\n", ""])
def test_leaving_is_said_in_one_line_and_kept(quiz: Shell, deck: Path, last: str) -> None:
    said = quiz("play", deck, typed=typed("nobody", "") + last)
    assert said.code == 0
    assert said.lines[-1] == f"Left at question 2 of 6: quiz play {deck} goes on with it."
    again = quiz("play", deck, typed=typed("", "q"))
    assert "A round was left with 1 of 6 answered." in again.lines
    assert "Question 2 of 6. 0 points." in again.lines


def test_a_round_left_at_a_verdict_comes_back_to_it(quiz: Shell, deck: Path) -> None:
    before = quiz("play", deck, typed=typed("zzz", "zzz", "zzz"))
    again = quiz("play", deck, typed=typed("", "!", "q"))
    assert "by your word" in again.out
    assert before.out.count("Answer:") == 1


def test_a_round_that_is_neither_gone_on_with_nor_given_up_stays(quiz: Shell, deck: Path) -> None:
    quiz("play", deck, typed=typed("nobody", "", "q"))
    assert quiz("play", deck, typed="").lines[-1] == "The round that was left is kept."
    assert "A round was left with 1 of 6 answered." in quiz("play", deck, typed="").lines


def test_a_new_round_can_be_begun_instead(quiz: Shell, deck: Path) -> None:
    quiz("play", deck, typed=typed("nobody", "", "q"))
    again = quiz("play", deck, typed=typed("n", "q"))
    assert "Question 1 of 6. 0 points." in again.lines
    assert "A round was left" not in quiz("play", deck, typed="q\n").out


def test_options_that_choose_a_round_begin_it_at_once(quiz: Shell, deck: Path) -> None:
    quiz("play", deck, typed=typed("nobody", "", "q"))
    assert "A round was left" not in quiz("play", deck, "--seed", 3, typed="q\n").out


def test_a_round_left_untouched_is_not_kept(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, typed="q\n")
    assert said.lines[-1] == "Left before the first answer: there is nothing to keep."
    assert "A round was left" not in quiz("play", deck, typed="q\n").out


def test_a_hint_taken_is_remembered(quiz: Shell, deck: Path) -> None:
    only_one = deck.with_name("one.yaml")
    text = TIDES[: TIDES.index("  - id: opened")]
    only_one.write_text(text, "utf-8")
    quiz("play", only_one, typed=typed("?", "the harbour master", "q"))
    again = quiz("play", only_one, typed=typed("", "the harbour master"))
    assert "Hint: She kept the harbour." in again.lines
    assert "✗ Wrong. Not specific enough." in again.lines


# -- languages


def test_french_is_played_in_french(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, "--lang", "fr", typed=typed("Ada Moreau", ""))
    assert said.lines[0] == "Marées"
    assert "Qui a bâti le moulin à marée ?" in said.lines
    assert "Il lui fallut deux hivers." in said.lines
    keys = [line for line in said.lines if line.startswith("Entrée pour continuer")]
    assert len(keys) == 1, "the keys are said in the new language too"


@pytest.mark.parametrize(("start", "command", "then"), [("en", "/fr", "Qui"), ("fr", "/en", "Who")])
def test_the_language_switches_in_mid_question(
    quiz: Shell, deck: Path, start: str, command: str, then: str
) -> None:
    said = quiz("play", deck, *PERSON, "--lang", start, typed=typed(command, "Ada Moreau", ""))
    assert any(line.startswith(f"{then} ") for line in said.lines)
    assert "200" in said.out


def test_the_language_switches_at_the_verdict(quiz: Shell, deck: Path) -> None:
    said = quiz("play", deck, *PERSON, typed=typed("Ada Moreau", "/fr", ""))
    assert "It took her two winters." in said.lines
    assert "Il lui fallut deux hivers." in said.lines


def test_the_locale_chooses_the_language(
    quiz: Shell, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert quiz("play", deck, *PERSON, typed="q\n").lines[0] == "Marées"


@pytest.mark.parametrize("asked", ["/help", "/aide"])
def test_help_lists_the_commands(quiz: Shell, deck: Path, asked: str) -> None:
    said = quiz("play", deck, *PERSON, typed=typed(asked, "q"))
    for key in ("?", "!", "x", "q", "/fr, /en"):
        assert any(line.startswith(f"{key}  ") for line in said.lines)


# -- timer, watching


def test_a_timer_ends_a_question_that_took_too_long(
    quiz: Shell, deck: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ticks = itertools.count(0, 20)
    monkeypatch.setattr("sys.stdin", Stdin("Ada Moreau\n\n"))
    history = History(None)
    plan = Plan(ids=("builder",), timer=10)
    plain.play(deck, plan, history, language="en", clock=lambda: float(next(ticks)))
    history.close()
    lines = capsys.readouterr().out.splitlines()
    assert "10 seconds for each question." in lines
    assert "✗ Wrong. Time is up." in lines


def test_a_watched_deck_is_read_again_between_questions(
    quiz: Shell, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    ask = Lines.ask

    def edit_then_ask(lines: Lines) -> str:
        asked.append(1)
        if len(asked) == 2:
            deck.write_text(TIDES.replace("{en: ", "{en: Edited "), "utf-8")
        return ask(lines)

    monkeypatch.setattr(Lines, "ask", edit_then_ask)
    said = quiz("play", deck, "--watch", typed=typed("nobody", "", "q"))
    assert "Edited When did it open?" in said.lines


def test_a_watched_deck_with_a_mistake_is_said_and_the_old_one_played(
    quiz: Shell, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = Lines.ask

    def break_then_ask(lines: Lines) -> str:
        deck.write_text("title: [", "utf-8")
        return ask(lines)

    monkeypatch.setattr(Lines, "ask", break_then_ask)
    said = quiz("play", deck, "--watch", typed=typed("zzz", "", "zzz", "q"))
    assert said.code == 0
    told = said.lines.index("The game goes on with the deck as it was. `quiz check` says:")
    assert "tides.yaml:1:" in said.lines[told + 1]
    assert "Question 2 of 6" in said.out


# -- troubles with the history


def test_a_data_folder_that_cannot_be_used_is_said_and_the_game_goes_on(
    quiz: Shell, deck: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    folder = tmp_path / "file" / "data"
    said = quiz("play", deck, *PERSON, "--data-dir", folder, typed=typed("Ada Moreau", ""))
    assert said.code == 0
    assert said.lines[0].startswith("Answers are not being saved: ")
    assert "1 of 1 right" in said.out


def test_a_damaged_history_is_moved_aside_and_said(quiz: Shell, deck: Path) -> None:
    quiz.data.mkdir()
    (quiz.data / "history.sqlite3").write_bytes(b"no database" * 99)
    said = quiz("play", deck, *PERSON, typed=typed("Ada Moreau", ""))
    assert said.lines[0].startswith("Note: the history file was damaged: it is kept as ")
    assert len(list(quiz.data.glob("*.damaged-*"))) == 1
    history = History.require(quiz.data)
    assert history.stats(load(deck).key).totals.total == 1
    history.close()


def test_a_plan_of_exact_questions_offers_no_seed(
    quiz: Shell, deck: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = quiz("play", deck, *PERSON, typed=typed("Ada Moreau", ""))
    assert "The same round again" in said.out
    monkeypatch.setattr("sys.stdin", Stdin("granite\n\n"))
    history = History(None)
    assert plain.play(deck, Plan(ids=("stone",)), history, language="en") == 0
    history.close()
