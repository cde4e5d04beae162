package org.countersign.commentary;

import java.util.Set;

/**
 * Common first names in England, without those that are also words, months or colours: a text about Will, Mark, April or
 * Amber is more likely to speak of something else.
 */
final class FirstNames {

    static final Set<String> LIKELY =
            Set.of(("Aaron Abdul Abigail Adam Adele Aiden Aisha Alan Albert Alex Alexander Alfie"
                            + " Alice Amelia Amina Amy Andrew Angela Anna Annie Anthony Arthur Ashley Ava Beatrice Ben Benjamin"
                            + " Bethany Bilal Bradley Brandon Brian Callum Cameron Carl Caroline Catherine Charlie Charlotte Chloe"
                            + " Christine Christopher Claire Connor Craig Daniel Danielle Darren David Dean Deborah Dylan Edward Eleanor"
                            + " Elijah Elizabeth Ella Ellie Elliot Emily Emma Ethan Evie Fatima Finley Florence Freddie Freya Gareth"
                            + " Gary Gemma George Georgia Hannah Harriet Harry Harvey Hassan Heather Helen Henry Hollie Hugo Ibrahim"
                            + " Imran Isaac Isabella Isla Jack Jacob Jake James Jamie Jane Janet Jason Jayden Jennifer Jessica Joanne"
                            + " Jodie John Jonathan Joseph Josh Joshua Julie Karen Katherine Katie Kayleigh Keith Kelly Kevin Khadija"
                            + " Kieran Kyle Laura Lauren Layla Leah Leanne Leo Leon Lewis Liam Linda Lisa Logan Louis Louise Lucas Lucy"
                            + " Luke Madison Maisie Maria Maryam Mason Matilda Matthew Megan Melissa Mia Michael Michelle Millie"
                            + " Mohammad Mohammed Molly Muhammad Natalie Nathan Niamh Nicholas Nicola Noah Oliver Olivia Omar Oscar"
                            + " Owen Patricia Paul Peter Philip Phoebe Poppy Rachel Rebecca Reece Rhys Richard Riley Robert Ronnie"
                            + " Rosie Ryan Samantha Samuel Sarah Sean Sharon Shaun Simon Sophia Sophie Stacey Stephanie Stephen Steven"
                            + " Stuart Susan Tahir Thomas Tommy Toby Tracey Tyler Victoria Wayne William Yusuf Zachary Zainab Zara Zoe")
                    .split(" "));

    private FirstNames() {}
}
