"""Slips in the numbers of a name, and numbers that are no slips."""

from __future__ import annotations

from quiz.deck.model import Kind
from tests.judge.cases import pairs

TABLES = [
    *pairs(
        Kind.TEXT,
        """
        Les Trois Mousquetaires | accept | les troi mousquetaires
        Les Trois Mousquetaires | accept | les trois mousquetairs
        Les Trois Mousquetaires | accept | les troi mousquetires
        Les Trois Mousquetaires | reject | les quatr mousquetires
        Les Trois Mousquetaires | reject | les troi fromages
        Les Trois Mousquetaires | reject | les quatre mousquetaires
        Les Trois Mousquetaires | reject | les deux mousquetaires
        Les Trois Mousquetaires | reject | les mousquetaires
        The Three Musketeers | accept | the thre musketeers
        The Three Musketeers | reject | the for musketeers
        The Three Musketeers | reject | the free musketeers
        Vingt mille lieues sous les mers | accept | vint mille lieues sous les mers
        Vingt mille lieues sous les mers | accept | vingt milles lieues sous les mers
        Vingt mille lieues sous les mers | reject | deux mille lieues sous les mers
        20,000 Leagues Under the Sea | accept | twenty tousand leagues under the sea
        20,000 Leagues Under the Sea | reject | two tousand leagues under the sea
        Seven Samurai | accept | sevn samurai
        Seven Samurai | reject | eight samurai
        Seven Samurai | reject | seventy samurai
        Twelve Angry Men | accept | twelv angry men
        Twelve Angry Men | accept | 12 angry man
        Twelve Angry Men | reject | twenty angry men
        Around the World in Eighty Days | accept | around the world in eigthy days
        Around the World in Eighty Days | reject | around the world in eighteen days
        Ali Baba and the Forty Thieves | accept | ali baba and the fourty thieves
        Ali Baba and the Forty Thieves | reject | ali baba and the fourteen thieves
        Ocean's Eleven | accept | oceans elevn
        Ocean's Eleven | reject | oceans even
        One Hundred Years of Solitude | accept | one hundered years of solitude
        One Hundred Years of Solitude | reject | one thousend years of solitude
        Seven Years Without War | reject | sevn years with war
        # a year that is said in two numbers
        Nineteen Eighty-Four | accept | 1984
        Nineteen Eighty-Four | accept | ninteen eighty-four
        Nineteen Eighty-Four | reject | 1985
        Nineteen Eighty-Four | reject | nineteen eighty-five
        Twenty Ten | accept | 2010
        Boeing 747 | accept | boeing seven forty-seven
        Boeing 747 | reject | boeing seven thirty-seven
        Porsche 911 | accept | porsche nine eleven
        Fahrenheit 451 | accept | fahrenheit four fifty-one
        3:10 to Yuma | accept | three ten to yuma
        3:10 to Yuma | reject | three eleven to yuma
        Battle of 1066 | accept | battle of ten sixty-six
        21 Jump Street | accept | twenty one jump street
        iPhone 5S | accept | iphone 5s
        Les Chevaux | accept | le cheval
        Of Mice and Men | accept | of mice and man
        # digits that are said one by one, with a zero among them
        Room 101 | accept | room one-oh-one
        Room 101 | accept | room one zero one
        Salle 101 | accept | salle un zéro un
        Room 101 | reject | room one oh two
        Room 101 | reject | room one-one-oh
        Room 101 | reject | room one-oh-one-one
        Agent 007 | accept | agent double-o seven
        Agent 007 | accept | agent zéro zéro sept
        Agent 007 | reject | agent seven
        Ford 1908 | accept | ford nineteen oh eight
        Ford 1908 | reject | ford nineteen oh nine
        Order 1004 | accept | order ten oh four
        Room 10 | accept | room one zero
        Room 10 | reject | room one oh oh
        007 | reject | 7
        007 | reject | 07
        3-0 | accept | three zero
        Ground Zero | accept | ground zero
        1905 | accept | nineteen oh five
        1905 | reject | nineteen oh six
        """,
    ),
]
